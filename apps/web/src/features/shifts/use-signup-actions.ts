import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";
import { markJustJoined } from "./just-joined.ts";

/** Taking a place and giving it back; both refresh what shows places and promises, whether they went well or not. */
export function useSignupActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = async () => {
    await Promise.all([
      queryClient.invalidateQueries(trpc.project.pathFilter()),
      queryClient.invalidateQueries(trpc.matching.pathFilter()),
      queryClient.invalidateQueries(trpc.mySignups.pathFilter()),
      queryClient.invalidateQueries(trpc.notices.pathFilter()),
      queryClient.invalidateQueries(trpc.figures.pathFilter()),
    ]);
  };
  const join = useMutation(
    trpc.signup.join.mutationOptions({
      // Only a place that is one's own lights a window.
      onSuccess: ({ id, status }) => {
        if (status === "confirmed") markJustJoined(id);
      },
      onSettled: refresh,
    }),
  );
  const withdraw = useMutation(trpc.signup.withdraw.mutationOptions({ onSettled: refresh }));
  return { join, withdraw };
}
