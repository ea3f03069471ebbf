import type { Reader } from "@nuanlin/db/database";
import { findLocalTypes } from "@nuanlin/db/skills/credential-type-repository";
import { findLocalSkills } from "@nuanlin/db/skills/skill-repository";
import { credentialTypes, type CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import { skillTree, type SkillCode } from "@nuanlin/domain/skills/skill-tree";

/** Every skill that somebody may have: the written ones and the federation's own, retired ones too. */
export async function findKnownSkills(db: Reader): Promise<readonly SkillCode[]> {
  return [...skillTree.map(({ code }) => code), ...(await findLocalSkills(db)).map(({ code }) => code)];
}

/** Every type of credential that somebody may hold: the written ones and the federation's own, retired ones too. */
export async function findKnownTypes(db: Reader): Promise<readonly CredentialTypeCode[]> {
  return [...credentialTypes.codes, ...(await findLocalTypes(db)).map(({ code }) => code)];
}
