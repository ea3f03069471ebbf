import { sumCountingMinutes } from "@nuanlin/db/hours/hours-repository";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findPerson, holdPerson } from "@nuanlin/db/people/person-repository";
import { insertStar } from "@nuanlin/db/recognition/recognition-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { decideStar } from "@nuanlin/domain/recognition/decide-star";
import type { IssueStarInput } from "@nuanlin/domain/recognition/recognition";
import { commonStarRule } from "@nuanlin/domain/recognition/star-rule";
import { command, found } from "../command.ts";

/** Issues a star level that the counting hours have reached; each level once, with the rule it followed. Nobody issues their own. */
export const issueStar = command({
  verb: "recognition.issue-star",
  load: async (tx, { personId }: IssueStarInput) => found(await findPerson(tx, personId), "person"),
  allow: isFederationStaff,
  run: async ({ tx, actor, subject, input, now }) => {
    if (subject.id === actor.personId) throw new ProblemError({ code: "OWN_CASE" });
    await holdPerson(tx, subject.id);
    const minutes = await sumCountingMinutes(tx, subject.id);
    refuseIfAny(decideStar(minutes, input.level, commonStarRule));
    const star = await insertStar(tx, {
      personId: subject.id,
      level: input.level,
      minutes,
      ruleVersion: commonStarRule.version,
      issuedBy: actor.personId,
      at: now,
    });
    await enqueue(tx, {
      topic: "recognition.issued",
      ids: { recognitionId: star.id },
      dedupeKey: `recognition.issued:${star.id}`,
      at: now,
    });
    return star;
  },
  target: (_person, star) => star.id,
});
