import type { AppRouter } from "@nuanlin/api/app-router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC } from "../../shared/trpc.ts";

type Shown = inferRouterOutputs<AppRouter>["workRules"]["show"];
export type RulesData = Shown["rules"];
export type RulesLine = Shown["history"][number];

export function useWorkRules() {
  return useQuery(useTRPC().workRules.show.queryOptions());
}

/** Sets new rules; what the buttons of the shifts say may change with them. */
export function useSetWorkRules() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.workRules.set.mutationOptions({
      onSuccess: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.workRules.pathFilter()),
          queryClient.invalidateQueries(trpc.project.pathFilter()),
        ]),
    }),
  );
}
