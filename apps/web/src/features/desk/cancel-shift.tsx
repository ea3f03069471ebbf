import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { deskMessages } from "./messages.ts";

/** Calls a shift off after a question; the reason goes to everybody who joined. */
export function CancelShift({ shiftId, taken }: { readonly shiftId: string; readonly taken: number }) {
  const text = useMessages(deskMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const cancel = useMutation(
    trpc.shift.cancel.mutationOptions({
      onSuccess: ({ told }) => toast({ text: text.cancelledToast({ count: told }) }),
      onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()),
    }),
  );
  return (
    <ConfirmAction
      label={text.cancelShift}
      kind="text"
      size="desk"
      title={text.cancelTitle}
      confirmLabel={text.cancelShift}
      confirmKind="danger-outline"
      keepLabel={text.keepShift}
      onConfirm={() => cancel.mutateAsync({ shiftId, reason })}
    >
      <p>{text.cancelDetail({ count: taken })}</p>
      <TextArea label={text.cancelReason} limit={300} rows={3} value={reason} onChange={setReason} />
    </ConfirmAction>
  );
}
