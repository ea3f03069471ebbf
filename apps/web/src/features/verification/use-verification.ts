import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.verification.pathFilter()),
      queryClient.invalidateQueries(trpc.districtFigures.waiting.pathFilter()),
    ]);
}

/** Decides on a claim; the list, the open claim and the counts follow, also when somebody else was quicker. */
export function useDecide() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().verification.decide.mutationOptions({ onSettled }));
}

/** Takes a verified credential back. */
export function useRevoke() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().verification.revoke.mutationOptions({ onSettled }));
}
