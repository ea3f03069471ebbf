import { maxVerificationWords } from "@nuanlin/domain/credentials/verification";
import { useState } from "react";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { verificationMessages } from "./messages.ts";
import { useRevoke } from "./use-verification.ts";
import type { VerificationCase } from "./verification-types.ts";

/** Takes a credential back after a question: it cannot be undone, and people lose places by it. */
export function RevokeAction({ claim }: { readonly claim: VerificationCase }) {
  const text = useMessages(verificationMessages);
  const toast = useToast();
  const revoke = useRevoke();
  const [reason, setReason] = useState("");
  const apart = claim.apart === "OWN_CASE" || claim.apart === "CONFLICT_OF_INTEREST" ? text[claim.apart] : undefined;
  return (
    <ConfirmAction
      label={text.revoke}
      kind="danger-outline"
      wide
      disabledReason={apart}
      title={text.revokeTitle({ name: claim.personName })}
      confirmLabel={text.revokeDo}
      confirmKind="danger-outline"
      keepLabel={text.cancel}
      onConfirm={async () => {
        const { places } = await revoke.mutateAsync({ credentialId: claim.id, reason: reason.trim() });
        toast({ text: text.revokedToast({ places }) });
        setReason("");
      }}
    >
      <p>{text.revokeDetail}</p>
      <TextArea label={text.revokeReason} rows={3} limit={maxVerificationWords} value={reason} onChange={setReason} />
    </ConfirmAction>
  );
}
