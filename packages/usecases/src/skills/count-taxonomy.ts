import { countHolders } from "@nuanlin/db/skills/credential-type-repository";
import { countSkills } from "@nuanlin/db/skills/skill-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { query } from "../query.ts";

/** For the federation: how many people have a skill or hold a credential, and how many free places ask for the skill. */
export const countTaxonomy = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isFederationStaff,
  run: async ({ db, now }) => ({ skills: await countSkills(db, now), types: await countHolders(db) }),
});
