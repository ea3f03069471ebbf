import { decideWithdraw } from "@nuanlin/domain/signups/decide-withdraw";
import { withdrawDeadline } from "@nuanlin/domain/shifts/shift";
import type { ReactNode } from "react";
import { showInstant, showPeriod } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useDateView } from "../../shared/use-date-view.ts";
import { shiftMessages } from "./messages.ts";
import type { ShiftData } from "./shift-data.ts";
import { useSignupActions } from "./use-signup-actions.ts";

interface WithdrawActionProps {
  readonly shift: ShiftData;
  readonly signupId: string;
  /** What can be done when it is too late for one tap: saying that one can't come, finding somebody. */
  readonly late: ReactNode;
  /** Whom to call then, besides. */
  readonly phone: string;
}

/** Giving a place back with one tap while there is time; afterwards the ways to say that one cannot come, and the number to call. */
export function WithdrawAction({ shift, signupId, late, phone }: WithdrawActionProps) {
  const text = useMessages(shiftMessages);
  const view = useDateView(shift.timeZone);
  const toast = useToast();
  const { withdraw } = useSignupActions();
  const period = { start: new Date(shift.start), end: new Date(shift.end) };
  const problems = decideWithdraw({ status: "confirmed" }, { period }, new Date());
  if (problems.length > 0) {
    return (
      <div className="flex flex-col gap-2">
        <p className="meta">{text.tooLate({ deadline: showInstant(withdrawDeadline({ period }), view) })}</p>
        {late}
        {phone !== "" && (
          <a className="btn" data-kind="outline" href={`tel:${phone}`}>
            {text.callInstead({ phone })}
          </a>
        )}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-1.5">
      <ConfirmAction
        label={text.withdraw}
        wide
        title={text.withdrawTitle}
        confirmLabel={text.withdrawConfirm}
        keepLabel={text.withdrawKeep}
        onConfirm={async () => {
          await withdraw.mutateAsync({ signupId, reason: "" });
          toast({ text: text.withdrawn });
        }}
      >
        <p>{text.withdrawDetail({ when: showPeriod(shift.start, shift.end, view) })}</p>
      </ConfirmAction>
      <p className="meta text-center">{text.until({ deadline: showInstant(withdrawDeadline({ period }), view) })}</p>
    </div>
  );
}
