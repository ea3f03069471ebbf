import type { AppRouter } from "@nuanlin/api/app-router";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC } from "../../shared/trpc.ts";

export type OwnProfile = inferRouterOutputs<AppRouter>["profile"]["show"];

/** One's own profile, with what is missing in it. */
export function useOwnProfile() {
  return useQuery(useTRPC().profile.show.queryOptions());
}
