import { findStarFacts, findStarStandings } from "@nuanlin/db/recognition/find-star-candidates";
import type { Reader } from "@nuanlin/db/database";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { dueStar } from "@nuanlin/domain/recognition/due-star";
import { commonStarRule } from "@nuanlin/domain/recognition/star-rule";
import { query } from "../query.ts";

// A ceremony has no more; the rest comes up when these are done.
const mostAtOnce = 200;

/** People whose hours reached a star that nobody has issued yet, with the facts for judging; looking is written down. */
export const listStarCandidates = query({
  load: async (_db, _input: null) => "everybody",
  allow: isFederationStaff,
  run: async ({ db, actor }) => {
    const waiting = await findDueStars(db);
    const shown = waiting.slice(0, mostAtOnce);
    const facts = new Map(
      (
        await findStarFacts(
          db,
          shown.map(({ personId }) => personId),
        )
      ).map((fact) => [fact.personId, fact]),
    );
    return {
      rule: commonStarRule,
      total: waiting.length,
      candidates: shown.flatMap((due) => {
        const fact = facts.get(due.personId);
        return fact ? [{ ...fact, ...due, isOwn: due.personId === actor.personId }] : [];
      }),
    };
  },
  audit: { verb: "recognition.list-candidates", target: (scope) => scope },
});

/** Whom a star waits for, most minutes first. */
export async function findDueStars(db: Reader) {
  const first = commonStarRule.steps[0]?.hours ?? 0;
  const standings = await findStarStandings(db, first * 60);
  return standings.flatMap((standing) => {
    const level = dueStar(standing.minutes, standing.issued, commonStarRule);
    return level === null ? [] : [{ ...standing, level }];
  });
}
