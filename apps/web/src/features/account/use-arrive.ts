import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";
import type { Viewer } from "./start-page.ts";

/** After a session began: forgets what a visitor had read, learns who is here now, and hands that on. */
export function useArrive(onArrived: (viewer: Viewer) => void): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    queryClient.clear();
    const viewer = await queryClient.fetchQuery(trpc.account.viewer.queryOptions());
    if (viewer !== null) onArrived(viewer);
  };
}
