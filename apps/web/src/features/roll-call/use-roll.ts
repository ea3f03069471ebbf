import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

/** Sends lines of a roll; whatever the desk shows of the shift is asked for again afterwards. */
export function useRoll() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.roll.note.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()) }),
  );
}
