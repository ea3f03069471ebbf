import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { invitationMessages } from "./messages.ts";

interface ContactInvitationProps {
  readonly seatId: string;
  readonly contact: string;
  readonly onSent: () => void;
}

/** For a whole phone number or e-mail address: what is told is the same whether somebody has it or not. */
export function ContactInvitation({ seatId, contact, onSent }: ContactInvitationProps) {
  const text = useMessages(invitationMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const invite = useMutation(
    trpc.invitees.inviteContact.mutationOptions({
      onSuccess: () => {
        toast({ text: text.contactSent });
        onSent();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.applicants.pathFilter()),
    }),
  );
  return (
    <section className="flex flex-col items-start gap-3 rounded-tile bg-sunken p-4" aria-label={text.contact}>
      <h3 className="fs-16">{text.contact}</h3>
      <p className="strong [overflow-wrap:anywhere]">{contact.trim()}</p>
      <p className="fs-14 text-ink-2">{text.contactDetail}</p>
      <Problems list={problemsOf(invite.error)} />
      <Button icon="mail" busy={invite.isPending} onPress={() => invite.mutate({ seatId, contact })}>
        {text.inviteContact}
      </Button>
    </section>
  );
}
