import type { Language } from "./messages.ts";

/** How instants are shown: in whose language, in which place's time zone, and seen from when. */
export interface DateView {
  readonly language: Language;
  readonly zone: string;
  readonly now: Date;
}

/** A moment as the page holds it: a Date, or the epoch milliseconds in which it crossed the network. */
export type Instant = Date | number;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

function part(at: Instant, view: DateView, type: "weekday" | "day" | "month" | "year"): string {
  const style = type === "weekday" || type === "month" ? "short" : "numeric";
  const parts = formatFor("en-GB", view.zone, { day: "numeric", [type]: style }).formatToParts(at);
  return parts.find((found) => found.type === type)?.value ?? "";
}

function joint(view: DateView): string {
  return view.language === "zh-CN" ? " " : ", ";
}

/** The calendar day in that zone as "2026-11-28", for date inputs, addresses and comparing days. */
export function isoDay(at: Instant, zone: string): string {
  return formatFor("en-CA", zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
}

/** "11月28日" or "28 Nov", for narrow places; with the year only if it is not this one. */
export function showShortDay(at: Instant, view: DateView): string {
  const otherYear = part(at, view, "year") !== part(view.now, view, "year");
  if (view.language === "zh-CN") {
    const year: Intl.DateTimeFormatOptions = otherYear ? { year: "numeric" } : {};
    return formatFor("zh-CN", view.zone, { month: "long", day: "numeric", ...year }).format(at);
  }
  // British English writes "Sept"; three letters keep the columns even.
  const month = part(at, view, "month").slice(0, 3);
  return `${part(at, view, "day")} ${month}${otherYear ? ` ${part(at, view, "year")}` : ""}`;
}

/** "11月28日 周六" or "Sat 28 Nov"; with the year only if it is not this one. */
export function showDay(at: Instant, view: DateView): string {
  if (view.language === "en") return `${part(at, view, "weekday")} ${showShortDay(at, view)}`;
  return `${showShortDay(at, view)} ${formatFor("zh-CN", view.zone, { weekday: "short" }).format(at)}`;
}

/** "2026年11月" or "November 2026". */
export function showMonth(at: Instant, view: DateView): string {
  return formatFor(view.language === "en" ? "en-GB" : view.language, view.zone, {
    year: "numeric",
    month: "long",
  }).format(at);
}

/** "09:00". */
export function showTime(at: Instant, view: DateView): string {
  return formatFor("en-GB", view.zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** "11月28日 周六 09:00" or "Sat 28 Nov, 09:00". */
export function showInstant(at: Instant, view: DateView): string {
  return `${showDay(at, view)}${joint(view)}${showTime(at, view)}`;
}

/** "09:00–11:30"; an end on another day is written with its day. */
export function showTimes(start: Instant, end: Instant, view: DateView): string {
  const sameDay = isoDay(start, view.zone) === isoDay(end, view.zone);
  return `${showTime(start, view)}–${sameDay ? showTime(end, view) : showInstant(end, view)}`;
}

/** "11月28日 周六 09:00–11:30" or "Sat 28 Nov, 09:00–11:30". */
export function showPeriod(start: Instant, end: Instant, view: DateView): string {
  return `${showDay(start, view)}${joint(view)}${showTimes(start, end, view)}`;
}

/** Whole calendar days from the day of `now` to the day of `at` in the place's zone; negative in the past. */
export function daysFromNow(at: Instant, view: DateView): number {
  const dayNumber = (instant: Instant) => Date.parse(isoDay(instant, view.zone)) / 86_400_000;
  return dayNumber(at) - dayNumber(view.now);
}

/** Yesterday, today or tomorrow in a word (昨天, 今天, 明天; "Today"); further away, the day itself as `showDay`. */
export function showNearDay(at: Instant, view: DateView): string {
  const days = daysFromNow(at, view);
  if (Math.abs(days) > 1) return showDay(at, view);
  const word = new Intl.RelativeTimeFormat(view.language, { numeric: "auto" }).format(days, "day");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
