import type { AppRouter } from "@nuanlin/api/app-router";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { inferRouterInputs } from "@trpc/server";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";

type Asked = inferRouterInputs<AppRouter>["applicants"]["list"];
/** What the list is about: an organisation, a project or a shift. */
export type About = Asked["about"];
export type Tab = Asked["tab"];

/** One tab of the people around one's shifts. Reading names is written down, so it is not asked for again by itself. */
export function useApplicants(about: About, tab: Tab) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  return useInfiniteQuery({
    queryKey: trpc.applicants.list.infiniteQueryKey({ about, tab }),
    queryFn: ({ pageParam: cursor }) => client.applicants.list.query({ about, tab, cursor }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    refetchOnWindowFocus: false,
  });
}
