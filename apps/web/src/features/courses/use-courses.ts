import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.courses.pathFilter());
}

/** Takes a place in a session. */
export function useEnrol() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courses.enrol.mutationOptions({ onSettled }));
}

/** Gives it back. */
export function useWithdraw() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().courses.withdraw.mutationOptions({ onSettled }));
}
