import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

/** Who is signed in; `data` is null for a visitor and undefined until the server has answered. */
export function useViewer() {
  return useQuery(useTRPC().account.viewer.queryOptions());
}
