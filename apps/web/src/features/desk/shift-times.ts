import { atLocal, localDate, localTime, plusLocalDays } from "@nuanlin/domain/time/zone";

/** A shift as somebody types it: a day and two times on the clock of the place. */
export interface TypedTimes {
  readonly day: string;
  readonly start: string;
  readonly end: string;
}

/** The instants of what was typed, or null while something is missing. An end before the start lies on the next day. */
export function readTimes(
  { day, start, end }: TypedTimes,
  zone: string,
): { readonly start: Date; readonly end: Date } | null {
  if (day === "" || start === "" || end === "") return null;
  const from = atLocal(day, start, zone);
  const to = atLocal(day, end, zone);
  return { start: from, end: to <= from ? plusLocalDays(to, 1, zone) : to };
}

/** The same times so many weeks in a row, by the clock of the place. */
export function repeatWeekly(times: { readonly start: Date; readonly end: Date }, weeks: number, zone: string) {
  return Array.from({ length: weeks }, (_, week) => ({
    start: plusLocalDays(times.start, week * 7, zone),
    end: plusLocalDays(times.end, week * 7, zone),
  }));
}

/** What a form shows for a shift that is there. */
export function typedTimesOf(times: {
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
}): TypedTimes {
  const { start, end, timeZone } = times;
  return {
    day: localDate(new Date(start), timeZone),
    start: localTime(new Date(start), timeZone),
    end: localTime(new Date(end), timeZone),
  };
}
