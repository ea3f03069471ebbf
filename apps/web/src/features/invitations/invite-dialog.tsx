import type { SeatView } from "@nuanlin/api/desk/own-project-view";
import { readContact } from "@nuanlin/domain/accounts/contact";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useShortReasons } from "../../shared/use-short-reasons.ts";
import { ContactInvitation } from "./contact-invitation.tsx";
import { InviteeList } from "./invitee-list.tsx";
import { invitationMessages } from "./messages.ts";

interface InviteDialogProps {
  readonly seats: readonly Pick<SeatView, "id" | "name" | "taken" | "maxHeads" | "skills">[];
  readonly zone: string;
}

/** Asks people to come: those who came before by name, anybody else by a phone number or e-mail that one knows. */
export function InviteDialog(props: InviteDialogProps) {
  const text = useMessages(invitationMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="soft" size="desk" icon="plus" onPress={() => setOpen(true)}>
        {text.invite}
      </Button>
      {isOpen && <InviteForm {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function InviteForm({ seats, zone, onClose }: InviteDialogProps & { readonly onClose: () => void }) {
  const text = useMessages(invitationMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const reasons = useShortReasons(zone);
  const roomy = seats.find(({ taken, maxHeads }) => taken < maxHeads) ?? seats[0];
  const [seatId, setSeat] = useState(roomy?.id ?? "");
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [passed, setPassed] = useState<readonly string[]>([]);
  const contact = readContact(typed);
  const invite = useMutation(
    trpc.signup.invite.mutationOptions({
      onSuccess: ({ invited, passed: left }) => {
        toast({ text: invited.length > 0 ? text.sent({ count: invited.length }) : text.sentNone });
        if (left.length === 0) return onClose();
        setPassed(
          left.map(({ personId, problems }) =>
            text.passed({ name: chosen.get(personId) ?? "", reasons: reasons(problems) }),
          ),
        );
        setChosen(new Map());
      },
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.applicants.pathFilter()),
          queryClient.invalidateQueries(trpc.invitees.pathFilter()),
        ]),
    }),
  );
  const seat = seats.find(({ id }) => id === seatId);
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(open) => !open && onClose()}
      title={text.title}
      {...(contact === null
        ? {
            actions: (
              <Button
                busy={invite.isPending}
                disabledReason={chosen.size === 0 ? text.chooseFirst : undefined}
                onPress={() => invite.mutate({ seatId, personIds: [...chosen.keys()] })}
              >
                {text.send({ count: chosen.size })}
              </Button>
            ),
          }
        : {})}
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">{text.detail}</p>
        {seats.length > 1 && (
          <SelectField
            label={text.seat}
            value={seatId}
            choices={seats.map(({ id, name, taken, maxHeads }) => ({ id, label: `${name} ${taken}/${maxHeads}` }))}
            onChange={(id) => {
              setSeat(id);
              setChosen(new Map());
            }}
          />
        )}
        <TextField
          label={text.search}
          help={text.searchHelp}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          optional
        />
        {passed.length > 0 && (
          <Notice tint="wait" icon="alert">
            <ul>
              {passed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
        {contact !== null ? (
          <ContactInvitation key={typed} seatId={seatId} contact={typed} onSent={() => setTyped("")} />
        ) : (
          seat && <InviteeList seat={seat} text={typed.trim()} chosen={chosen} onChange={setChosen} />
        )}
        <Problems list={problemsOf(invite.error)} zone={zone} />
      </div>
    </Dialog>
  );
}
