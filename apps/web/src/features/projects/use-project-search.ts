import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { type ProjectFilter, toSearchInput } from "./project-filter.ts";
import type { Position } from "./use-position.ts";

/** The cards that fit the filter, page after page, and the counts beside the filters. The old ones stay until new ones are here. */
export function useProjectSearch(filter: ProjectFilter, position: Position | null) {
  const trpc = useTRPC();
  const wish = useMemo(() => toSearchInput(filter, position, new Date()), [filter, position]);
  const client = useTRPCClient();
  // tRPC's own infinite query adds a "direction" to the question, which the server rightly does not know.
  const search = useInfiniteQuery({
    queryKey: [...trpc.project.search.queryKey(wish), "pages"],
    queryFn: ({ pageParam, signal }) => client.project.search.query({ ...wish, cursor: pageParam }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const facets = useQuery(trpc.project.facets.queryOptions(wish, { placeholderData: keepPreviousData }));
  return {
    search,
    facets: facets.data,
    cards: search.data?.pages.flatMap((page) => page.cards) ?? [],
    total: search.data?.pages.at(-1)?.total ?? 0,
  };
}
