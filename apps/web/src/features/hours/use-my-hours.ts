import type { AppRouter } from "@nuanlin/api/app-router";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";

type MyHours = inferRouterOutputs<AppRouter>["myHours"];
export type HoursLine = MyHours["list"]["entries"][number];
export type HoursDetail = MyHours["entry"];
export type Progress = MyHours["progress"];

/** The ledger page by page, latest service first. */
export function useMyHours() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  return useInfiniteQuery({
    queryKey: trpc.myHours.list.infiniteQueryKey({}),
    queryFn: ({ pageParam: cursor }) => client.myHours.list.query({ cursor }),
    initialPageParam: null as MyHours["list"]["next"],
    getNextPageParam: (page) => page.next,
  });
}

/** Sums, weeks of the year, stars; the year before stays on the page while another one is fetched. */
export function useMyProgress(year: number) {
  return useQuery(useTRPC().myHours.progress.queryOptions({ year }, { placeholderData: (before) => before }));
}

export function useMyHoursEntry(entryId: string) {
  return useQuery(useTRPC().myHours.entry.queryOptions({ entryId }));
}
