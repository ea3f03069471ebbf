import type { AppRouter } from "@nuanlin/api/app-router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC } from "../../shared/trpc.ts";

type Outputs = inferRouterOutputs<AppRouter>["supervision"];
export type SupervisionEntry = Outputs["list"]["entries"][number];
export type SupervisionMonth = Outputs["list"]["months"][number];
export type SupervisionChoices = Outputs["choices"];

export function useSupervisionLog(organisationId: string) {
  return useQuery(useTRPC().supervision.list.queryOptions({ organisationId }));
}

export function useMySupervision() {
  return useQuery(useTRPC().supervision.mine.queryOptions());
}

export function useSupervisionChoices(organisationId: string) {
  return useQuery(useTRPC().supervision.choices.queryOptions({ organisationId }));
}

export function useWriteSupervision() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.supervision.pathFilter());
  return useMutation(trpc.supervision.write.mutationOptions({ onSuccess }));
}

export function useTakeBack() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.supervision.pathFilter());
  return useMutation(trpc.supervision.withdraw.mutationOptions({ onSuccess }));
}
