import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { rollMessages } from "./messages.ts";

/** Takes somebody off a coming shift, with a reason they are told. */
export function RemovePerson({ signupId, name }: { readonly signupId: string; readonly name: string }) {
  const text = useMessages(rollMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const remove = useMutation(
    trpc.shift.removePerson.mutationOptions({
      onSuccess: () => toast({ text: text.removed({ name }) }),
      onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()),
    }),
  );
  return (
    <ConfirmAction
      label={text.remove}
      kind="text"
      size="desk"
      title={text.removeTitle({ name })}
      confirmLabel={text.remove}
      confirmKind="danger-outline"
      keepLabel={text.keepPerson}
      onConfirm={() => remove.mutateAsync({ signupId, reason })}
    >
      <p>{text.removeDetail}</p>
      <TextArea label={text.removeReason} limit={300} rows={3} value={reason} onChange={setReason} />
    </ConfirmAction>
  );
}
