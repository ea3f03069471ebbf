import { findOwnProfile } from "@nuanlin/db/people/find-own-profile";
import { isPerson } from "@nuanlin/domain/actor";
import { adultAge, missingProfile } from "@nuanlin/domain/people/person";
import { ageOn, districtZone } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** One's own profile, what it lacks before any seat can be taken, and whether a guardian has to consent. */
export const showOwnProfile = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const profile = found(await findOwnProfile(db, actor.accountId, actor.personId), "person");
    const { birthDate } = profile.person;
    return {
      ...profile,
      missing: missingProfile(profile.person),
      isMinor: birthDate !== null && ageOn(birthDate, now, districtZone) < adultAge,
    };
  },
});
