import type { AppRouter } from "@nuanlin/api/app-router";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC } from "../../shared/trpc.ts";

type Cover = inferRouterOutputs<AppRouter>["cover"];
type Swap = inferRouterOutputs<AppRouter>["swap"];

export type CoverRequest = Cover["mine"]["requests"][number];
export type OwnCall = Cover["mine"]["calls"][number];
export type SwapRequest = Swap["mine"]["asked"][number];

/** What the parts here need of a promise. */
export interface OwnPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
  readonly title: string;
}

/** How often the questions to somebody are looked at again: the first yes has the place. */
const lookEvery = 60_000;

/** Who asks one to step in, and the searches for one's own places. */
export function useMyCover() {
  const trpc = useTRPC();
  return useQuery({ ...trpc.cover.mine.queryOptions(), refetchInterval: lookEvery });
}

/** Swaps one was asked for, and those one asked for. */
export function useMySwaps() {
  const trpc = useTRPC();
  return useQuery({ ...trpc.swap.mine.queryOptions(), refetchInterval: lookEvery });
}
