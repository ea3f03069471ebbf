import type { AppRouter } from "@nuanlin/api/app-router";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useRef } from "react";
import { useTRPC } from "../../shared/trpc.ts";

type Accepted = inferRouterOutputs<AppRouter>["signup"]["accept"];

interface Afterwards {
  readonly onAccepted?: (answer: Accepted) => void;
  readonly onDeclined?: () => void;
  readonly onWithdrawn?: () => void;
}

/**
 * Saying yes or no to what was offered, and giving up what one only waits or applied for. Every page asks anew first; then comes
 * what is to happen afterwards, also when the card with the button has gone by then.
 */
export function useSignupAnswers({ onAccepted, onDeclined, onWithdrawn }: Afterwards) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  // A second tap can be faster than the button learns that the first is under way.
  const underWay = useRef(false);
  const settle = async () => {
    underWay.current = false;
    await queryClient.invalidateQueries();
  };
  const accept = useMutation(
    trpc.signup.accept.mutationOptions({
      onSettled: async (answer) => {
        await settle();
        if (answer !== undefined) onAccepted?.(answer);
      },
    }),
  );
  const decline = useMutation(
    trpc.signup.decline.mutationOptions({
      onSettled: async (_answer, error) => {
        await settle();
        if (error === null) onDeclined?.();
      },
    }),
  );
  const withdraw = useMutation(
    trpc.signup.withdraw.mutationOptions({
      onSettled: async (_answer, error) => {
        await settle();
        if (error === null) onWithdrawn?.();
      },
    }),
  );
  const once = (act: () => void) => {
    if (underWay.current) return;
    underWay.current = true;
    act();
  };
  return { accept, decline, withdraw, once };
}
