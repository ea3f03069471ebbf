import { withdrawDeadline } from "@nuanlin/domain/shifts/shift";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Notice } from "../../shared/display/notice.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { CallOrganisation } from "./call-organisation.tsx";
import { scheduleMessages } from "./messages.ts";
import { saveInCalendar } from "./save-in-calendar.ts";
import type { MySignup } from "./use-my-signups.ts";

/** Until when a promise can be taken back here. */
export function deadlineOf({ start, end }: Pick<MySignup, "start" | "end">): Date {
  return withdrawDeadline({ period: { start: new Date(start), end: new Date(end) } });
}

/** What others add to the sheet of a promise; each is handed what closes it. */
export interface SheetParts {
  /** What to know first: whether the shift has its team. */
  readonly top?: ReactNode;
  /** As long as it can be cancelled with one tap: swapping, handing over. */
  readonly inTime?: (close: () => void) => ReactNode;
  /** After that: saying that one can't come, finding somebody else. Stands in place of "give them a call". */
  readonly late?: (close: () => void) => ReactNode;
}

interface SignupSheetProps {
  readonly signup: MySignup;
  readonly parts?: SheetParts;
}

/** The "more" of a promise: into the calendar, stepping back while that is possible here, and what else can be done. */
export function SignupSheet({ signup, parts }: SignupSheetProps) {
  const text = useMessages(scheduleMessages);
  const toast = useToast();
  const { language } = usePreferences();
  const [step, setStep] = useState<"closed" | "choose" | "late" | "withdraw">("closed");
  const { title } = signup;
  const close = () => setStep("closed");
  const keepInCalendar = () => {
    saveInCalendar(signup, language);
    close();
    toast({ text: text.calendarSaved, icon: "calendar" });
  };
  const open = () => setStep(Date.now() <= deadlineOf(signup).getTime() ? "choose" : "late");
  return (
    <>
      <span className="rounded-full shadow-edge">
        <IconButton icon="more" label={text.more({ title })} onPress={open} />
      </span>
      <Dialog isOpen={step === "choose" || step === "late"} onOpenChange={close} title={title}>
        <div className="flex flex-col gap-2.5">
          {parts?.top}
          <Button kind="soft" icon="calendar" wide onPress={keepInCalendar}>
            {text.toCalendar}
          </Button>
          {step === "choose" ? (
            <>
              {parts?.inTime?.(close)}
              <Button kind="danger-outline" wide onPress={() => setStep("withdraw")}>
                {text.cancelMine}
              </Button>
            </>
          ) : (
            (parts?.late?.(close) ?? <TooLate signup={signup} />)
          )}
        </div>
      </Dialog>
      <WithdrawDialog signup={signup} isOpen={step === "withdraw"} onClose={close} />
    </>
  );
}

function TooLate({ signup }: { readonly signup: MySignup }) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(signup.timeZone);
  return (
    <div className="flex flex-col gap-2.5">
      <Notice tint="wait" icon="clock">
        {text.tooLate({ until: showInstant(deadlineOf(signup), view) })}
      </Notice>
      <CallOrganisation organisation={signup.organisation} />
    </div>
  );
}

interface WithdrawDialogProps {
  readonly signup: MySignup;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function WithdrawDialog({ signup, isOpen, onClose }: WithdrawDialogProps) {
  const text = useMessages(scheduleMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const withdraw = useMutation(
    trpc.signup.withdraw.mutationOptions({
      onSuccess: async () => {
        onClose();
        toast({ text: text.cancelDone });
        await queryClient.invalidateQueries();
        // The card with the button that opened this is gone; the page itself takes the focus.
        document.getElementById("main")?.focus();
      },
    }),
  );
  const problems = problemsOf(withdraw.error);
  const late = problems.some(({ code }) => code === "WITHDRAW_TOO_LATE" || code === "SHIFT_STARTED");
  return (
    <Dialog
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={onClose}
      title={text.cancelTitle}
      actions={
        <>
          <Button
            kind="danger-outline"
            busy={withdraw.isPending}
            onPress={() => withdraw.mutate({ signupId: signup.id, reason })}
          >
            {text.cancelMine}
          </Button>
          <Button kind="soft" onPress={onClose}>
            {text.keep}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{text.cancelDetail}</p>
        <TextArea label={text.cancelReason} optional rows={2} limit={300} value={reason} onChange={setReason} />
        <Problems list={problems} zone={signup.timeZone} />
        {late && <CallOrganisation organisation={signup.organisation} />}
      </div>
    </Dialog>
  );
}
