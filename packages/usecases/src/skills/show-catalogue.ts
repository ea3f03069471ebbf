import { findLocalTypes, findTypeSettings } from "@nuanlin/db/skills/credential-type-repository";
import { findLocalSkills, findRetirements } from "@nuanlin/db/skills/skill-repository";
import { isAnybody } from "@nuanlin/domain/actor";
import { query } from "../query.ts";

/**
 * What the federation has added to the written lists, set and taken off offer; with the written lists it is all that a page
 * needs to name a skill or a credential and to offer them. Public, like the lists themselves; who did it is not told.
 */
export const showCatalogue = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isAnybody,
  run: async ({ db }) => ({
    skills: await findLocalSkills(db),
    retired: await findRetirements(db),
    types: await findLocalTypes(db),
    settings: await findTypeSettings(db),
  }),
});
