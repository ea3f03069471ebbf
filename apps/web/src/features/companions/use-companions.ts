import type { AppRouter } from "@nuanlin/api/app-router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC } from "../../shared/trpc.ts";

export type CompanionData = inferRouterOutputs<AppRouter>["companion"]["list"][number];

/** The people one brings along; asked for only when somebody is signed in. */
export function useCompanions(enabled = true) {
  return useQuery(useTRPC().companion.list.queryOptions(undefined, { enabled }));
}

/** What can be done about them; each refreshes what shows them, their places, or one's own. */
export function useCompanionActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const listChanged = () => queryClient.invalidateQueries(trpc.companion.pathFilter());
  const placesChanged = () =>
    Promise.all([
      listChanged(),
      queryClient.invalidateQueries(trpc.project.pathFilter()),
      queryClient.invalidateQueries(trpc.mySignups.pathFilter()),
      queryClient.invalidateQueries(trpc.figures.pathFilter()),
    ]);
  return {
    save: useMutation(trpc.companion.save.mutationOptions({ onSuccess: listChanged })),
    remove: useMutation(trpc.companion.remove.mutationOptions({ onSettled: listChanged })),
    makeCode: useMutation(trpc.companion.makeCode.mutationOptions({ onSettled: listChanged })),
    withdraw: useMutation(trpc.signup.withdraw.mutationOptions({ onSettled: placesChanged })),
    joinGroup: useMutation(trpc.signup.joinGroup.mutationOptions({ onSettled: placesChanged })),
  };
}
