import { useState } from "react";
import { Notice } from "../../shared/display/notice.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { organisationCaseMessages } from "./messages.ts";
import type { OrganisationCase } from "./organisation-case-types.ts";
import { useDecide } from "./use-decide.ts";

interface StandingDecisionProps {
  readonly organisation: OrganisationCase;
  readonly onDecided: () => void;
}

/** What can be done about an organisation that was decided on: suspend an approved one with a reason, lift a suspension. */
export function StandingDecision({ organisation, onDecided }: StandingDecisionProps) {
  const { id: organisationId, name, status } = organisation;
  const text = useMessages(organisationCaseMessages);
  const toast = useToast();
  const decide = useDecide();
  const [reason, setReason] = useState("");
  if (organisation.isOwn) return <Notice tint="wait">{text.own}</Notice>;
  if (status === "returned") return <Notice tint="lake">{text.returnedWaits}</Notice>;
  if (status === "suspended") {
    return (
      <ConfirmAction
        label={text.lift}
        kind="lake"
        title={text.liftTitle({ name })}
        confirmLabel={text.lift}
        keepLabel={text.keep}
        onConfirm={async () => {
          await decide.mutateAsync({ organisationId, decision: "approved", reason: null });
          toast({ text: text.liftedToast({ name }) });
          onDecided();
        }}
      >
        <p>{text.liftDetail}</p>
      </ConfirmAction>
    );
  }
  return (
    <ConfirmAction
      label={text.suspend}
      kind="danger-outline"
      title={text.suspendTitle({ name })}
      confirmLabel={text.suspendDo}
      confirmKind="danger-outline"
      keepLabel={text.keep}
      onConfirm={async () => {
        await decide.mutateAsync({
          organisationId,
          decision: "suspended",
          reason: reason.trim() === "" ? null : reason,
        });
        toast({ text: text.suspendedToast({ name }) });
        setReason("");
        onDecided();
      }}
    >
      <p>{text.suspendDetail}</p>
      <TextArea label={text.suspendReason} rows={3} limit={300} value={reason} onChange={setReason} />
    </ConfirmAction>
  );
}
