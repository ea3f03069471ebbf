import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { seriesMessages } from "./messages.ts";

/** Stops coming every time, after a question: the places go back to those who wait. */
export function EndStanding({ standingId }: { readonly standingId: string }) {
  const text = useMessages(seriesMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const end = useMutation(
    trpc.standing.end.mutationOptions({
      onSuccess: ({ givenBack, kept }) => toast({ text: text.endedToast({ givenBack, kept }) }),
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.standing.pathFilter()),
          queryClient.invalidateQueries(trpc.project.pathFilter()),
          queryClient.invalidateQueries(trpc.mySignups.pathFilter()),
        ]),
    }),
  );
  return (
    <ConfirmAction
      label={text.endIt}
      kind="outline"
      size="desk"
      title={text.endTitle}
      confirmLabel={text.endConfirm}
      keepLabel={text.endKeep}
      onConfirm={() => end.mutateAsync({ standingId })}
    >
      <p>{text.endDetail}</p>
    </ConfirmAction>
  );
}
