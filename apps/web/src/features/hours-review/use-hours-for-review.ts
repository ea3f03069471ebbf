import { useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import type { ReviewCursor } from "./hours-review-types.ts";
import type { ReviewFilter } from "./review-filters.tsx";

/** The queue page by page, the shifts that ended first first. */
export function useHoursForReview({ unit, street, nature }: ReviewFilter) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const filter = { organisationId: unit, street, nature };
  return useInfiniteQuery({
    queryKey: trpc.hoursReview.list.infiniteQueryKey({ ...filter, cursor: null }),
    queryFn: ({ pageParam: cursor }) => client.hoursReview.list.query({ ...filter, cursor }),
    initialPageParam: null as ReviewCursor,
    getNextPageParam: (page) => page.next,
  });
}
