import type { Point } from "../places/place.ts";
import type { Period } from "../time/period.ts";
import { foldLine, parameterValue, textValue, utcStamp } from "./calendar-text.ts";

export type CalendarEventStatus = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

/** publish: for reading. request: an invitation or its change, sent to somebody. cancel: takes back what was sent before. */
export type CalendarMethod = "PUBLISH" | "REQUEST" | "CANCEL";

/** Somebody in a calendar: a name and an e-mail address. */
export interface CalendarContact {
  readonly name: string;
  readonly email: string;
}

/** What a calendar keeps of a shift. A program replaces what it has under the same `uid` by what has a higher `sequence`. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: CalendarEventStatus;
  readonly period: Period;
  readonly title: string;
  readonly location: string;
  readonly point: Point | null;
  readonly description: string;
  /** The page that shows it; an absolute address. */
  readonly url: string | null;
  /** When this revision came to be: DTSTAMP and LAST-MODIFIED. The same revision is written the same, whenever it is read. */
  readonly changedAt: Date;
  /** Minutes before the start at which the calendar reminds; none unless said. */
  readonly remindMinutes?: number;
  /** Mail programs offer "accept" only for a REQUEST with both of these. */
  readonly organizer?: CalendarContact;
  readonly attendee?: CalendarContact;
}

export interface CalendarOptions {
  readonly method: CalendarMethod;
  /** What the calendar is called in the person's own list. */
  readonly name: string;
  /** How often a subscribed calendar should look again (RFC 7986); for feeds. */
  readonly refreshHours?: number;
}

/**
 * An iCalendar file (RFC 5545, RFC 5546, RFC 7986), each line ending with CR LF. It reads back as the same texts, except that
 * line ends become line feeds and control characters are left out.
 */
export function writeCalendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const name = textValue(options.name);
  const refresh = options.refreshHours === undefined ? null : `PT${options.refreshHours}H`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Nuanlin//Nuanlin//ZH",
    "CALSCALE:GREGORIAN",
    `METHOD:${options.method}`,
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...(refresh === null ? [] : [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`]),
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent): string[] {
  const { organizer, attendee, point } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${textValue(event.uid)}`,
    `DTSTAMP:${utcStamp(event.changedAt)}`,
    `LAST-MODIFIED:${utcStamp(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status}`,
    `DTSTART:${utcStamp(event.period.start)}`,
    `DTEND:${utcStamp(event.period.end)}`,
    `SUMMARY:${textValue(event.title)}`,
    ...(event.location === "" ? [] : [`LOCATION:${textValue(event.location)}`]),
    ...(point === null ? [] : [`GEO:${degreesText(point.lat)};${degreesText(point.lng)}`]),
    ...(event.description === "" ? [] : [`DESCRIPTION:${textValue(event.description)}`]),
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    ...(organizer ? [`ORGANIZER;CN=${parameterValue(organizer.name)}:mailto:${organizer.email}`] : []),
    ...(attendee
      ? [`ATTENDEE;CN=${parameterValue(attendee.name)};PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${attendee.email}`]
      : []),
    ...(event.status === "CANCELLED" ? ["TRANSP:TRANSPARENT"] : []),
    ...alarmLines(event),
    "END:VEVENT",
  ];
}

function alarmLines({ remindMinutes, status, title }: CalendarEvent): string[] {
  if (remindMinutes === undefined || status === "CANCELLED") return [];
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${textValue(title)}`,
    `TRIGGER:-PT${remindMinutes}M`,
    "END:VALARM",
  ];
}

/** Degrees with six places, as RFC 5545 asks of GEO; never in exponent form. */
function degreesText(value: number): string {
  return value.toFixed(6);
}
