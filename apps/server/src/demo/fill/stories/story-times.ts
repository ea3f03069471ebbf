import type { SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { type Period, plusMinutes } from "@nuanlin/domain/time/period";
import { atLocal, districtZone, localDate, localTime } from "@nuanlin/domain/time/zone";
import { dayAfter } from "../../content/shift-days.ts";
import { type StoryShift, storyShifts, sundaySeries } from "../../content/story-shifts.ts";
import type { Promises } from "../choose-people.ts";
import type { Neighbour } from "../settle-people.ts";

// Nobody acts and nobody is rung between these times by the clock of the district.
const nightBegins = "21:30";
const nightEnds = "07:30";

/** When a story happens if the demo begins on that day. */
export function storyPeriod({ days, start, minutes }: StoryShift, today: string): Period {
  const at = atLocal(dayAfter(today, days), start, districtZone);
  return { start: at, end: plusMinutes(at, minutes) };
}

/** The days of the Sunday class: the first one leaves at least two days to prepare. */
export function seriesDays(today: string): string[] {
  const first = [2, 3, 4, 5, 6, 7, 8]
    .map((days) => dayAfter(today, days))
    .find((day) => (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) === sundaySeries.weekday);
  return Array.from({ length: sundaySeries.count }, (_, week) => dayAfter(first ?? today, 7 * week));
}

/** The time of a Sunday class with the hour by which it may move. */
export function seriesPeriod(day: string): Period {
  const { start, movedTo, minutes } = sundaySeries;
  return {
    start: atLocal(day, start, districtZone),
    end: plusMinutes(atLocal(day, movedTo, districtZone), minutes),
  };
}

/** A shift as far as the rules ask about it before it exists. */
export function shiftAt(name: string, period: Period): Shift {
  return { id: name as ShiftId, period, timeZone: districtZone, breakMinutes: 0, status: "open" } as Shift;
}

/** The people of the stories keep these times free, whatever else they are asked. */
export function keepTimesFree(promises: Promises, neighbours: readonly Neighbour[], today: string): void {
  const stories = Object.entries(storyShifts).map(([name, story]) => ({
    cast: story.cast as readonly string[],
    shift: shiftAt(name, storyPeriod(story, today)),
  }));
  const sundays = seriesDays(today).map((day) => ({
    cast: sundaySeries.cast as readonly string[],
    shift: shiftAt(`sunday ${day}`, seriesPeriod(day)),
  }));
  for (const { cast, shift } of [...stories, ...sundays])
    for (const neighbour of neighbours)
      if (cast.includes(neighbour.demo.key)) promises.add(neighbour, shift, `${shift.id}:0` as SeatId);
}

/** The moment itself, or for one at night the evening before, late as it was. */
export function awakeAt(at: Date): Date {
  const time = localTime(at, districtZone);
  if (time >= nightEnds && time < nightBegins) return at;
  const today = localDate(at, districtZone);
  const evening = atLocal(time < nightEnds ? dayAfter(today, -1) : today, nightBegins, districtZone);
  const intoNight = (at.getTime() - evening.getTime()) / 60_000;
  return plusMinutes(evening, -30 + Math.floor(intoNight / 24));
}

/** The last moment before `until` at which people may be rung. */
export function lastDecentMoment(until: Date): Date {
  return awakeAt(plusMinutes(until, -25));
}
