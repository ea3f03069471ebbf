import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

/** Decides on an organisation; the list, the open case and the counts follow, also when somebody else was quicker. */
export function useDecide() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.organisationCase.decide.mutationOptions({
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.organisationCase.pathFilter()),
          queryClient.invalidateQueries(trpc.districtFigures.waiting.pathFilter()),
        ]),
    }),
  );
}
