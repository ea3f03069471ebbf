import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { effectiveTypes, type EffectiveCredentialType } from "@nuanlin/domain/credentials/effective-types";
import { isSkillCode, type Skill, skillByCode, skillTree, type SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { nameIn } from "./name-in.ts";
import { usePreferences } from "./preferences.tsx";
import { useTRPC } from "./trpc.ts";

const minutesFresh = 5;

/** The written lists of skills and credentials with what the federation has added, set and taken off offer. */
export interface Catalogue {
  /** Every skill, the federation's own right after the one it hangs below. */
  readonly skills: readonly Skill[];
  readonly retired: ReadonlyMap<string, { readonly reason: string; readonly retiredAt: number }>;
  readonly types: readonly EffectiveCredentialType[];
  readonly skillName: (code: string) => string;
  readonly typeName: (code: string) => string;
}

/** While the federation's part is not there yet, the written lists alone. */
export function useCatalogue(): Catalogue {
  const { language } = usePreferences();
  const { data } = useQuery(useTRPC().skills.catalogue.queryOptions(undefined, { staleTime: minutesFresh * 60_000 }));
  return useMemo(() => {
    const own = (data?.skills ?? []).map((skill): Skill => ({ ...skillByCode(skill.code), ...skill }));
    const skills = skillTree.flatMap((skill) => [skill, ...own.filter(({ parent }) => parent === skill.code)]);
    const names = new Map<string, Skill>(own.map((skill) => [skill.code, skill]));
    const types = effectiveTypes(data?.types ?? [], data?.settings ?? []);
    return {
      skills,
      retired: new Map(data?.retired.map((line) => [line.code, line])),
      types,
      skillName: (code) => {
        const skill = names.get(code) ?? (isSkillCode(code) ? skillByCode(code) : undefined);
        return skill === undefined ? code : nameIn(skill, language);
      },
      typeName: (code) => {
        const known = credentialTypes.isCode(code) ? credentialTypes.byCode(code) : undefined;
        const type = types.find((one) => one.code === code) ?? known;
        return type === undefined ? code : nameIn(type, language);
      },
    };
  }, [data, language]);
}

/** The skills that hang directly below one, in the order of the catalogue; the families for null. */
export function skillsBelow(skills: readonly Skill[], code: SkillCode | null): readonly Skill[] {
  return skills.filter(({ parent }) => parent === code);
}
