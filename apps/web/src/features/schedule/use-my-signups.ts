import type { AppRouter } from "@nuanlin/api/app-router";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";

export type MySignup = inferRouterOutputs<AppRouter>["mySignups"]["list"]["signups"][number];

type Cursor = inferRouterOutputs<AppRouter>["mySignups"]["list"]["next"];

/** One's own promises page by page: those to come soonest first, those that are over latest first. */
export function useMySignups(when: "coming" | "past") {
  const trpc = useTRPC();
  const client = useTRPCClient();
  return useInfiniteQuery({
    queryKey: trpc.mySignups.list.infiniteQueryKey({ when }),
    queryFn: ({ pageParam: cursor }) => client.mySignups.list.query({ when, cursor }),
    initialPageParam: null as Cursor,
    getNextPageParam: (page) => page.next,
  });
}
