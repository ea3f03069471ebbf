import type { AppRouter } from "@nuanlin/api/app-router";
import { atLocal } from "@nuanlin/domain/time/zone";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { isoDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { plusDays } from "./iso-days.ts";

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

/**
 * One's own promises on these days, which follow one another; while others are on their way, the ones before stay. A day more on
 * either side, since a day of another zone begins and ends at other moments.
 */
export function useSignupsOn(days: readonly string[]) {
  const trpc = useTRPC();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const range = {
    from: atLocal(plusDays(first, -1), "00:00", districtZone).getTime(),
    to: atLocal(plusDays(last, 2), "00:00", districtZone).getTime(),
  };
  return useQuery({ ...trpc.mySignups.range.queryOptions(range), placeholderData: keepPreviousData });
}

/** The promises that begin on that day of their place. */
export function signupsOn(signups: readonly MySignup[], day: string): MySignup[] {
  return signups.filter(({ start, timeZone }) => isoDay(start, timeZone) === day);
}
