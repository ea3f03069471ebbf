import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

/** Ends this device's session and forgets everything the page has read; then calls `onDone`. */
export function useSignOut(onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation(
    useTRPC().account.signOut.mutationOptions({
      onSuccess: () => {
        onDone();
        queryClient.clear();
      },
    }),
  );
}
