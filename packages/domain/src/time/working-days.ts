import chineseDays from "chinese-days";
import { atLocal, localDate } from "./zone.ts";

/** A day that the published calendar does not know, or that is decided differently here. */
export interface DayOverride {
  readonly works: boolean;
  readonly name: string;
}

/** The days that differ from the built-in calendar, by ISO date. */
export interface WorkCalendar {
  readonly overrides: ReadonlyMap<string, DayOverride>;
  /** Years whose overrides hold the whole yearly notice of the State Council, exchanged days (调休) included. */
  readonly completeYears: ReadonlySet<number>;
}

/** known: rests on a yearly notice. estimated: a year was met whose exchanged days are not known yet. */
export type CalendarConfidence = "known" | "estimated";

/** A working day with how sure we are of it. */
export interface WorkingDay {
  readonly date: string;
  readonly confidence: CalendarConfidence;
}

/** Order 67 art. 11: the service is recorded within ten working days after the activity ends. */
export const recordingWorkingDays = 10;

/**
 * The calendar the district starts with. The holidays of 2027 are those the law itself fixes (全国年节及纪念日放假办法, as
 * of 2025); which days are moved or worked in exchange is not known here, so 2027 stays an estimate until the notice is entered.
 */
export const startingCalendar: WorkCalendar = {
  overrides: new Map(
    [
      ["2027-01-01", "元旦"],
      ["2027-02-05", "除夕"],
      ["2027-02-06", "春节"],
      ["2027-02-07", "春节"],
      ["2027-02-08", "春节"],
      ["2027-04-05", "清明"],
      ["2027-05-01", "劳动节"],
      ["2027-05-02", "劳动节"],
      ["2027-06-09", "端午"],
      ["2027-09-15", "中秋"],
      ["2027-10-01", "国庆节"],
      ["2027-10-02", "国庆节"],
      ["2027-10-03", "国庆节"],
    ].map(([date = "", name = ""]) => [date, { works: false, name }]),
  ),
  completeYears: new Set(),
};

/**
 * Whether people work on that ISO date: an override first, then the State Council's notice for the year with its
 * exchanged days, then simply Monday to Friday.
 */
export function isWorkingDay(isoDate: string, calendar: WorkCalendar): boolean {
  const override = calendar.overrides.get(isoDate);
  if (override !== undefined) return override.works;
  return noticeOf(isoDate)?.works ?? !isWeekend(isoDate);
}

/** Whether the date belongs to a public holiday (节假日), its moved days included; an ordinary weekend does not. */
export function isPublicHoliday(isoDate: string, calendar: WorkCalendar): boolean {
  const override = calendar.overrides.get(isoDate);
  if (override !== undefined) return !override.works;
  return noticeOf(isoDate)?.works === false;
}

/**
 * The n-th working day after a date, which itself never counts; n is a whole number from 1. The confidence covers every
 * day that was walked over, not only the last.
 */
export function addWorkingDays(isoDate: string, n: number, calendar: WorkCalendar): WorkingDay {
  if (!Number.isInteger(n) || n < 1) throw new RangeError("working days are counted in whole numbers from 1");
  let date = isoDate;
  let confidence: CalendarConfidence = "known";
  for (let left = n; left > 0;) {
    date = dayAfter(date);
    if (!isYearKnown(yearOf(date), calendar)) confidence = "estimated";
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return { date, confidence };
}

/**
 * The last local day on which an activity can be recorded in time. An activity that ends at midnight ended on the day before.
 */
export function lastRecordingDay(activityEnd: Date, zone: string, calendar: WorkCalendar): WorkingDay {
  const lastMoment = new Date(activityEnd.getTime() - 1);
  return addWorkingDays(localDate(lastMoment, zone), recordingWorkingDays, calendar);
}

/**
 * The end of that day in the zone of the place (Order 67 art. 11), as its last millisecond, so that the deadline's own
 * local date is the day to show. What is recorded later is late.
 */
export function recordingDeadline(activityEnd: Date, zone: string, calendar: WorkCalendar): Date {
  const { date } = lastRecordingDay(activityEnd, zone, calendar);
  return new Date(atLocal(dayAfter(date), "00:00", zone).getTime() - 1);
}

function isYearKnown(year: number, calendar: WorkCalendar): boolean {
  return calendar.completeYears.has(year) || hasNotice(year);
}

/** Every notice names the National Day, so a year without one on 1 October has no notice. */
function hasNotice(year: number): boolean {
  return noticeOf(`${year}-10-01`) !== null;
}

/**
 * What the State Council's notice says about a date, or null when it is silent. chinese-days marks such a day by a name
 * "English,中文,days". Only that lookup is used: its own weekdays are a day off when the process runs west of UTC.
 */
function noticeOf(isoDate: string): DayOverride | null {
  const { work, name } = chineseDays.getDayDetail(isoDate);
  return name.includes(",") ? { works: work, name } : null;
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

function isWeekend(isoDate: string): boolean {
  const weekday = new Date(`${isoDate}T00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function dayAfter(isoDate: string): string {
  const next = new Date(`${isoDate}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
