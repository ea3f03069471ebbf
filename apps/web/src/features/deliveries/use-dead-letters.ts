import type { DeadLetterView } from "@nuanlin/api/notices/deliveries-router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { deliveryMessages } from "./messages.ts";

/** What is retried at once, and so as many as are shown. */
const mostShown = 100;

export function useDeadLetters() {
  return useQuery(useTRPC().deliveries.dead.queryOptions({ limit: mostShown }));
}

/** Has letters sent again and says what became of that; those that somebody else has seen to meanwhile are counted apart. */
export function useRetry() {
  const text = useMessages(deliveryMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation(
    trpc.deliveries.retry.mutationOptions({
      onSuccess: ({ retried }, { letters }) => {
        const others = letters.length - retried;
        toast({ text: others > 0 ? text.retriedSome({ count: retried, others }) : text.retried({ count: retried }) });
      },
      onSettled: () => queryClient.invalidateQueries(trpc.deliveries.pathFilter()),
    }),
  );
}

/** A letter's name as text, for keys. */
export function keyOf({ letter }: DeadLetterView): string {
  return `${letter.source} ${letter.id}`;
}
