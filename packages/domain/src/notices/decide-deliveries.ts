import { withdrawNoticeMinutes } from "../shifts/shift.ts";
import { plusMinutes } from "../time/period.ts";
import { type Channel, channels, type Lane, type NoticeFacts, type NoticeKind } from "./notice.ts";
import { type NoticeSettings, topicOf, wants } from "./preferences.ts";
import { quietEnd } from "./quiet-hours.ts";

/** Where somebody can be reached; null where they gave no such address. */
export type Reach = Readonly<Record<Channel, string | null>>;

/** A notice on its way over one channel. */
export interface PlannedDelivery {
  readonly channel: Channel;
  readonly lane: Lane;
  readonly availableAt: Date;
}

// After that nobody can act on it any more, were it only because one is on the way already.
const travelMinutes = 60;
const bringsChange: ReadonlySet<NoticeKind> = new Set([
  "shift.moved",
  "shift.cancelled",
  "signup.removed",
  "course.cancelled",
  "course.moved",
]);

/**
 * How urgent a notice is: as whoever caused it said, and never less than urgent where a shift changes so shortly before it that
 * people could not step back any more themselves.
 */
export function laneOf(kind: NoticeKind, asked: Lane, facts: NoticeFacts, now: Date): Lane {
  const deadline = deadlineOf(facts, now);
  const late = deadline !== null && deadline < plusMinutes(now, withdrawNoticeMinutes);
  return bringsChange.has(kind) && late ? 0 : asked;
}

/** The first moment to come that the notice speaks of (a start, also the one that was moved; an answer's last moment), or null. */
export function deadlineOf({ start, oldStart, answerBy }: NoticeFacts, now: Date): Date | null {
  const ahead = [start, oldStart, answerBy].filter((at) => at !== undefined).filter((at) => at > now.getTime());
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
}

/**
 * The channels a notice takes besides the inbox, and from when on. What is urgent (lane 0) goes at once. Everything else waits
 * for the end of the person's quiet time, unless it would come too late: less than an hour before the moment it speaks of, it
 * goes at once as well.
 */
export function decideDeliveries(
  notice: { readonly kind: NoticeKind; readonly lane: Lane; readonly facts: NoticeFacts },
  { preferences, quiet }: NoticeSettings,
  reach: Reach,
  zone: string,
  now: Date,
): PlannedDelivery[] {
  const { kind, lane, facts } = notice;
  const availableAt = lane === 0 ? now : afterQuiet(facts, quietEnd(now, quiet, zone), now);
  return channels
    .filter((channel) => reach[channel] !== null && wants(preferences, topicOf(kind), channel, lane))
    .map((channel) => ({ channel, lane, availableAt }));
}

function afterQuiet(facts: NoticeFacts, end: Date | null, now: Date): Date {
  const deadline = deadlineOf(facts, now);
  if (end === null || (deadline !== null && end > plusMinutes(deadline, -travelMinutes))) return now;
  return end;
}
