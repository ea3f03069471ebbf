import { revisionOf, signupUid } from "@nuanlin/domain/calendar/calendar-uid";
import { writeCalendar } from "@nuanlin/domain/calendar/write-calendar";
import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import type { DueDelivery } from "@nuanlin/usecases/notices/deliver";
import type { Mail } from "./transports.ts";

/** What a mail of this kind does in the reader's calendar; the others leave it alone. */
const methods: Partial<Readonly<Record<NoticeKind, "REQUEST" | "CANCEL">>> = {
  "signup.confirmed": "REQUEST",
  "shift.moved": "REQUEST",
  "shift.cancelled": "CANCEL",
  "signup.removed": "CANCEL",
  "signup.handed_over": "CANCEL",
};

export interface CalendarContext {
  readonly origin: string;
  readonly from: string;
  readonly name: string;
  readonly now: Date;
}

/** The calendar entry that travels with a mail about one's own place in a shift, or null. */
export function calendarFor(due: DueDelivery, { origin, from, name, now }: CalendarContext): Mail["calendar"] {
  const method = methods[due.kind];
  const { start, end, title = "", placeName = "", organisationName, seatName = "" } = due.facts;
  if (method === undefined || due.signupId === null || start === undefined || end === undefined) return null;
  const ended = method === "CANCEL";
  const event = {
    uid: signupUid(due.signupId, new URL(origin).host),
    sequence: revisionOf(due.shiftSequence ?? 0, ended),
    status: ended ? ("CANCELLED" as const) : ("CONFIRMED" as const),
    period: { start: new Date(start), end: new Date(end) },
    title,
    location: placeName,
    point: null,
    description: seatName,
    url: `${origin}/schedule`,
    changedAt: now,
    organizer: { name: organisationName ?? name, email: addressOf(from) },
    attendee: { name: due.personName, email: due.address },
  };
  return { method, content: writeCalendar([event], { method, name }) };
}

/** The address alone, out of "Name <address>". */
export function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/u.exec(from)?.[1] ?? from.trim();
}
