import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

function useRefresh() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.safetyCheck.pathFilter()),
      queryClient.invalidateQueries(trpc.verification.show.pathFilter()),
    ]);
}

export function useRecordCheck() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().safetyCheck.record.mutationOptions({ onSettled }));
}

export function useConfirmCheck() {
  const onSettled = useRefresh();
  return useMutation(useTRPC().safetyCheck.confirm.mutationOptions({ onSettled }));
}
