import type { EpochMillis } from "../time/period.ts";

/** Everything somebody can be told; the inbox, the mail and the short message each have one sentence for it. */
export const noticeKinds = [
  "signup.confirmed",
  "signup.waiting",
  "signup.offered",
  "signup.offer_lapsed",
  "signup.invited",
  "signup.invitation_lapsed",
  "signup.application_lapsed",
  "signup.refused",
  "signup.removed",
  "signup.handed_over",
  "shift.moved",
  "shift.cancelled",
  "shift.reminder",
  "standing.skipped",
  "cover.asked",
  "cover.over",
  "swap.asked",
  "swap.accepted",
  "swap.declined",
  "swap.lapsed",
  "broadcast",
  "hours.confirmed",
  "hours.returned",
  "recognition.issued",
  "organisation.decided",
  "desk.applied",
  "desk.application_waits",
  "desk.withdrawn",
  "desk.cant_come",
  "desk.cover_filled",
  "desk.at_risk",
  "desk.organisation_applied",
  "desk.hours_returned",
  "desk.unconfirmed",
  "credential.expiring",
  "credential.verified",
  "credential.returned",
  "credential.asked",
  "credential.revoked",
  "desk.credential_lost",
  "desk.escalation",
  "course.enrolled",
  "course.cancelled",
  "course.moved",
  "course.reminder",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What people can switch on and off, by channel; the inbox always has everything. */
export const noticeTopics = [
  "places",
  "offers",
  "cover",
  "reminders",
  "messages",
  "hours",
  "credentials",
  "desk",
] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/** Ways to somebody outside of the inbox. */
export const channels = ["email", "sms"] as const;
export type Channel = (typeof channels)[number];

export const deliveryStatuses = ["waiting", "sent", "dead", "skipped"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** 0: somebody is missing today; 1: ordinary; 2: can wait, such as a message to many. */
export type Lane = 0 | 1 | 2;

/**
 * What a notice says, as it was when it happened: codes, names of projects and units, times. No personal details of others, apart
 * from the masked name where somebody acted towards the reader.
 */
export interface NoticeFacts {
  readonly projectId?: string;
  readonly title?: string;
  readonly seatName?: string;
  readonly organisationName?: string;
  readonly placeName?: string;
  readonly timeZone?: string;
  readonly start?: EpochMillis;
  readonly end?: EpochMillis;
  /** What a shift was before, or for a swap the promise the reader would give for it. */
  readonly oldStart?: EpochMillis;
  readonly oldEnd?: EpochMillis;
  readonly answerBy?: EpochMillis;
  readonly reason?: string;
  readonly words?: string;
  readonly maskedName?: string;
  readonly minutes?: number;
  /** How many people it is about. */
  readonly people?: number;
  readonly level?: number;
  readonly status?: string;
  readonly credentialType?: string;
  /** What the federation called a type of its own then; the written types have their names in the lists. */
  readonly credentialNames?: { readonly zh: string; readonly en: string };
  /** The last day on which a credential counts, ISO. */
  readonly validUntil?: string;
  /** What a press on the notice opens, such as the id of a swap. */
  readonly targetId?: string;
}
