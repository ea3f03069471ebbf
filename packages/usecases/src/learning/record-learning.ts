import { insertOutsideLearning } from "@nuanlin/db/learning/learning-repository";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { RecordLearningInput } from "@nuanlin/domain/learning/learning";
import { ProblemError } from "@nuanlin/domain/problem";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";

/** A clerk puts learning outside of our own courses on somebody's record; it counts as continuing education. Not on their own. */
export const recordLearning = command({
  verb: "learning.record",
  load: async (_tx, { personId }: RecordLearningInput) => personId,
  allow: isFederationStaff,
  run: async ({ tx, actor, subject: personId, input, now }) => {
    if (personId === actor.personId) throw new ProblemError({ code: "OWN_CASE" });
    found(await findPerson(tx, personId), "person");
    if (input.heldOn > localDate(now, districtZone))
      throw new ProblemError({ code: "INVALID_INPUT", fields: [{ path: "heldOn", reason: "too_big" }] });
    return { id: await insertOutsideLearning(tx, input, actor.personId, now) };
  },
  target: (_personId, { id }) => id,
});
