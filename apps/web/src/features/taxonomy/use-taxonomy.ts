import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

export interface SkillFigures {
  readonly people: number;
  readonly seats: number;
}

/** How many have and how many look for a skill or credential; zero while nothing is known. */
export function useTaxonomyCounts() {
  const { data } = useQuery(useTRPC().skills.counts.queryOptions());
  const skills = new Map(data?.skills.map((line) => [line.code, line]));
  const types = new Map<string, number>(data?.types.map(({ code, people }) => [code, people]));
  return {
    ofSkill: (code: string): SkillFigures => skills.get(code) ?? { people: 0, seats: 0 },
    ofType: (code: string): number => types.get(code) ?? 0,
  };
}

/** What the federation can do to the lists; each change is read again at once. */
export function useTaxonomyChanges() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.skills.pathFilter());
  return {
    addSkill: useMutation(trpc.skills.addSkill.mutationOptions({ onSuccess })),
    retire: useMutation(trpc.skills.retire.mutationOptions({ onSuccess })),
    bringBack: useMutation(trpc.skills.bringBack.mutationOptions({ onSuccess })),
    addType: useMutation(trpc.skills.addCredentialType.mutationOptions({ onSuccess })),
    saveSetting: useMutation(trpc.skills.saveTypeSetting.mutationOptions({ onSuccess })),
  };
}
