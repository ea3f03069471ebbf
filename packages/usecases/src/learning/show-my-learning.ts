import { findLearning } from "@nuanlin/db/learning/learning-repository";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { educationProgress } from "@nuanlin/domain/learning/education-progress";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** What one learned, and how far one is with what each registration asks for in its term. */
export const showMyLearning = query({
  load: async (_db, _input: null) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const records = await findLearning(db, actor.personId);
    const { credentials } = found(await findPerson(db, actor.personId), "person");
    const today = localDate(now, districtZone);
    const verified = credentials.filter(({ status }) => status === "verified");
    // Of papers renewed the newest speaks; the ones before it only tell what was.
    const newest = new Map(verified.map((held) => [held.type, held]));
    const registrations = [...newest.values()].flatMap(({ type, issuedOn, validUntil }) => {
      const progress = educationProgress({ issuedOn, validUntil }, records, credentialTypes.byCode(type), today);
      return progress ? [{ type, ...progress }] : [];
    });
    return { records, registrations };
  },
});
