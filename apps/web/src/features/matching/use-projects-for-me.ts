import type { AppRouter } from "@nuanlin/api/app-router";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";

type Page = inferRouterOutputs<AppRouter>["matching"]["projectsForMe"];

/** What suits somebody, page by page. */
export function useProjectsForMe() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  return useInfiniteQuery({
    queryKey: trpc.matching.projectsForMe.infiniteQueryKey({}),
    queryFn: ({ pageParam: cursor }) => client.matching.projectsForMe.query({ cursor }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
}

/** All that was loaded, each project once: between two pages the order may have moved. */
export function suitingOf(pages: readonly Page[]): Page["shown"] {
  const seen = new Set<string>();
  return pages.flatMap(({ shown }) => shown.filter(({ card }) => !seen.has(card.id) && seen.add(card.id)));
}
