import { type CredentialTypeCode, skillsGrantedBy } from "@nuanlin/domain/codes/credential-type";
import type { PersonSkill } from "@nuanlin/domain/people/person";

/** The skills that credentials of these types prove, each once at its highest level, the highest first. */
export function provenBy(types: readonly CredentialTypeCode[]): readonly PersonSkill[] {
  const best = new Map<PersonSkill["code"], PersonSkill["level"]>();
  for (const { code, level } of types.flatMap(skillsGrantedBy)) {
    if (level > (best.get(code) ?? 0)) best.set(code, level);
  }
  return [...best].map(([code, level]) => ({ code, level })).toSorted((a, b) => b.level - a.level);
}
