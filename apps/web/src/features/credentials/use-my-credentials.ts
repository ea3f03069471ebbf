import type { AppRouter } from "@nuanlin/api/app-router";
import { effectiveTypes } from "@nuanlin/domain/credentials/effective-types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useMemo } from "react";
import { useTRPC } from "../../shared/trpc.ts";

export type MyCredentials = inferRouterOutputs<AppRouter>["credentials"]["mine"];
export type MyCredential = MyCredentials["credentials"][number];

/** One's own credentials, with how long a check usually takes. */
export function useMyCredentials() {
  return useQuery(useTRPC().credentials.mine.queryOptions());
}

/** All types with the federation's own ones and its settings; undefined until they are here. */
export function useCredentialTypes() {
  const catalogue = useQuery(useTRPC().skills.catalogue.queryOptions()).data;
  return useMemo(() => catalogue && effectiveTypes(catalogue.types, catalogue.settings), [catalogue]);
}

/** What can be done with one's own credentials; the list and the profile follow. */
export function useCredentialActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.credentials.pathFilter()),
      queryClient.invalidateQueries(trpc.profile.pathFilter()),
    ]);
  return {
    claim: useMutation(trpc.credentials.claim.mutationOptions({ onSettled })),
    renew: useMutation(trpc.credentials.renew.mutationOptions({ onSettled })),
    answer: useMutation(trpc.credentials.answer.mutationOptions({ onSettled })),
    withdraw: useMutation(trpc.credentials.withdraw.mutationOptions({ onSettled })),
  };
}
