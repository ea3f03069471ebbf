import type { Locale } from "../accounts/account.ts";
import type { ProjectId, ShiftId, SignupId } from "../ids.ts";
import type { Place } from "../places/place.ts";
import type { ShiftStatus } from "../shifts/shift.ts";
import { isLive, type SignupStatus } from "../signups/signup.ts";
import type { Period } from "../time/period.ts";
import { revisionOf, shiftUid, signupUid } from "./calendar-uid.ts";
import type { CalendarEvent } from "./write-calendar.ts";

/** What a calendar shows of a shift, whoever looks. */
export interface CalendarShift {
  readonly shiftId: ShiftId;
  readonly projectId: ProjectId;
  readonly shiftStatus: ShiftStatus;
  /** How often the shift was moved (`shift.sequence`). */
  readonly sequence: number;
  readonly title: string;
  readonly period: Period;
  readonly place: Pick<Place, "name" | "address" | "point">;
  readonly organisation: { readonly name: string };
  /** When any of this last changed. */
  readonly changedAt: Date;
}

/** What a person's own calendar shows of a promise; the contact is the one the organisation gave for the public. */
export interface CalendarSignup extends CalendarShift {
  readonly id: SignupId;
  readonly status: SignupStatus;
  readonly seatName: string;
  readonly organisation: { readonly name: string; readonly contactName: string; readonly contactPhone: string };
}

/** For whom it is written: their language, and the address under which they know us (scheme and host). */
export interface CalendarReader {
  readonly locale: Locale;
  readonly origin: string;
}

const words = {
  "zh-CN": { calendar: "暖邻", offered: "等你答复：", ended: "已取消：" },
  en: { calendar: "Nuanlin", offered: "Waiting for your answer: ", ended: "Cancelled: " },
} as const;

/** What our calendars are called in somebody's list. */
export function calendarName(locale: Locale): string {
  return words[locale].calendar;
}

/**
 * A promise as an entry: one that stands is confirmed, an offered place tentative until it is answered, and what has ended stays
 * as cancelled. The same wherever it is written: in the feed, in a file, in a mail.
 */
export function signupEvent(signup: CalendarSignup, reader: CalendarReader): CalendarEvent {
  const ended = !isLive(signup.status);
  const standing = signup.status === "confirmed";
  const { offered, ended: off } = words[reader.locale];
  const { name, contactName, contactPhone } = signup.organisation;
  return {
    ...shared(signup, reader),
    uid: signupUid(signup.id, hostOf(reader)),
    sequence: revisionOf(signup.sequence, ended),
    status: ended ? "CANCELLED" : standing ? "CONFIRMED" : "TENTATIVE",
    title: `${ended ? off : standing ? "" : offered}${signup.title}`,
    description: [signup.seatName, joined(name, contactName, contactPhone)].filter((line) => line !== "").join("\n"),
  };
}

/** A shift as an entry for anybody: without the people who come, and without anybody's telephone. */
export function shiftEvent(shift: CalendarShift, reader: CalendarReader): CalendarEvent {
  const off = shift.shiftStatus === "cancelled";
  return {
    ...shared(shift, reader),
    uid: shiftUid(shift.shiftId, hostOf(reader)),
    sequence: revisionOf(shift.sequence, off),
    status: off ? "CANCELLED" : "CONFIRMED",
    title: `${off ? words[reader.locale].ended : ""}${shift.title}`,
    description: shift.organisation.name,
  };
}

function shared({ period, place, projectId, changedAt }: CalendarShift, { origin }: CalendarReader) {
  return {
    period,
    location: [place.name, place.address].filter((part) => part !== "").join(", "),
    point: place.point,
    url: `${origin}/projects/${projectId}`,
    changedAt,
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function hostOf({ origin }: CalendarReader): string {
  return origin.replace(/^https?:\/\//u, "");
}
