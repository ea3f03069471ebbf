import { sumMyDuty, sumMyHours, sumMyWeeks } from "@nuanlin/db/hours/sum-my-hours";
import { findRecognitionsOf } from "@nuanlin/db/recognition/recognition-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { ShowMyProgressInput } from "@nuanlin/domain/hours/my-hours";
import { progressOf } from "@nuanlin/domain/hours/progress";
import { commonStarRule, nextStar, starLevelFor } from "@nuanlin/domain/recognition/star-rule";
import { query } from "../query.ts";

/** Where somebody stands: minutes by nature and state, paid duty apart, the weeks of a year, the stars reached and those issued. */
export const showMyProgress = query({
  load: async (_db, _input: ShowMyProgressInput) => null,
  allow: isPerson,
  run: async ({ db, actor, input: { year } }) => {
    const sums = progressOf(await sumMyHours(db, actor.personId));
    const weeks = await sumMyWeeks(db, actor.personId, year);
    return {
      ...sums,
      duty: await sumMyDuty(db, actor.personId),
      year: { year, minutes: weeks.reduce((sum, { minutes }) => sum + minutes, 0), weeks },
      star: {
        level: starLevelFor(sums.counting, commonStarRule),
        next: nextStar(sums.counting, commonStarRule),
        rule: commonStarRule,
      },
      recognitions: await findRecognitionsOf(db, actor.personId),
    };
  },
});
