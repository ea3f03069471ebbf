import type { Db } from "@nuanlin/db/database";
import { findDistrictHours } from "@nuanlin/db/federation/find-district-hours";
import { findDistrictShifts, findProjectPath } from "@nuanlin/db/federation/find-district-shifts";
import { countPeopleWithSkills, findSkillDemand, type SkillCover } from "@nuanlin/db/federation/find-skill-outlook";
import { isFederationStaff } from "@nuanlin/domain/actor";
import {
  courseStart,
  courseWeeks,
  type DistrictFiguresInput,
  figureSpans,
  skillOutlookDays,
} from "@nuanlin/domain/figures/district-figures";
import { impliesSkill } from "@nuanlin/domain/skills/skill-tree";
import { dayStart, districtZone, localDate, plusLocalDays } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";
import { findKnownSkills } from "../skills/known-codes.ts";

/**
 * The overview of the district or of one street for a stretch of time: hours and their units, finished shifts, newcomers, the
 * lamps, the skills of the coming fortnight, and how far the projects of the last year came. Places count where the shift was.
 */
export const showDistrictFigures = query({
  load: async (_db, _input: DistrictFiguresInput) => null,
  allow: isFederationStaff,
  run: async ({ db, now, input: { period, street } }) => {
    const { current, previous } = figureSpans(period, now, districtZone);
    const courseFrom = courseStart(now, districtZone);
    const yearAgo = plusLocalDays(dayStart(now, districtZone), -365, districtZone);
    const [hours, shifts, path, skills] = await Promise.all([
      findDistrictHours(db, { current, previous, street, courseFrom }),
      findDistrictShifts(db, { current, street, courseFrom }),
      findProjectPath(db, yearAgo, street),
      outlook(db, now, street),
    ]);
    const weeks = Array.from({ length: courseWeeks }, (_, at) => {
      const week = localDate(plusLocalDays(courseFrom, 7 * at, districtZone), districtZone);
      const given = hours.weeks.find((one) => one.week === week);
      const ended = shifts.weeks.find((one) => one.week === week);
      return {
        week,
        minutes: given?.minutes ?? 0,
        onTime: given?.onTime ?? 0,
        measured: given?.measured ?? 0,
        newcomers: given?.newcomers ?? 0,
        served: ended?.served ?? 0,
        led: ended?.led ?? 0,
      };
    });
    return { current, previous, hours, shifts, weeks, path, skills };
  },
});

async function outlook(db: Db, now: Date, street: string | null) {
  const demand = await findSkillDemand(
    db,
    { start: now, end: plusLocalDays(now, skillOutlookDays, districtZone) },
    street,
  );
  if (demand.length === 0) return [];
  const known = await findKnownSkills(db);
  const covers = demand.flatMap(({ code, level }) =>
    known.flatMap((have): SkillCover[] => (impliesSkill(have, code) ? [{ need: code, level, have }] : [])),
  );
  const people = await countPeopleWithSkills(db, covers);
  return demand
    .map((line) => ({
      ...line,
      people: people.find(({ need, level }) => need === line.code && level === line.level)?.people ?? 0,
    }))
    .sort((a, b) => b.free - b.people - (a.free - a.people) || b.free - a.free || a.code.localeCompare(b.code));
}
