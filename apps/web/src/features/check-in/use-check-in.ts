import type { AppRouter } from "@nuanlin/api/app-router";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC } from "../../shared/trpc.ts";

export type OpenPromise = inferRouterOutputs<AppRouter>["attendance"]["mine"]["open"][number];

/** The shifts open for checking in or out, asked again every half minute, and the next one. */
export function useCheckIn() {
  return useQuery(useTRPC().attendance.mine.queryOptions(undefined, { refetchInterval: 30_000 }));
}
