import * as z from "zod/mini";
import { type Channel, channels, type Lane, type NoticeKind, type NoticeTopic, noticeTopics } from "./notice.ts";
import { type QuietHours, quietHoursInput } from "./quiet-hours.ts";

const topics: Readonly<Record<NoticeKind, NoticeTopic>> = {
  "signup.confirmed": "places",
  "signup.waiting": "places",
  "signup.offered": "offers",
  "signup.offer_lapsed": "offers",
  "signup.invited": "offers",
  "signup.invitation_lapsed": "offers",
  "signup.application_lapsed": "places",
  "signup.refused": "places",
  "signup.removed": "places",
  "signup.handed_over": "places",
  "shift.moved": "places",
  "shift.cancelled": "places",
  "shift.reminder": "reminders",
  "standing.skipped": "places",
  "cover.asked": "cover",
  "cover.over": "cover",
  "swap.asked": "cover",
  "swap.accepted": "cover",
  "swap.declined": "cover",
  "swap.lapsed": "cover",
  broadcast: "messages",
  "hours.confirmed": "hours",
  "hours.returned": "hours",
  "recognition.issued": "hours",
  "organisation.decided": "desk",
  "desk.applied": "desk",
  "desk.application_waits": "desk",
  "desk.withdrawn": "desk",
  "desk.cant_come": "desk",
  "desk.cover_filled": "desk",
  "desk.at_risk": "desk",
  "desk.organisation_applied": "desk",
  "desk.hours_returned": "desk",
  "desk.unconfirmed": "desk",
  "credential.expiring": "credentials",
  "credential.verified": "credentials",
  "credential.returned": "credentials",
  "credential.asked": "credentials",
  "credential.revoked": "credentials",
  "desk.credential_lost": "desk",
  "desk.escalation": "desk",
  "course.enrolled": "reminders",
  "course.cancelled": "reminders",
  "course.moved": "reminders",
  "course.reminder": "reminders",
};

/** What the kind belongs to on the page where people say how they want to be told. */
export function topicOf(kind: NoticeKind): NoticeTopic {
  return topics[kind];
}

/** When somebody is told over a channel. urgent: only what cannot wait, lane 0. */
const wishes = ["always", "urgent", "never"] as const;
export type Wish = (typeof wishes)[number];

/** What somebody said about a topic; a channel about which nothing was said is as `defaultWishes` has it. */
export interface Preference {
  readonly topic: NoticeTopic;
  readonly channel: Channel;
  readonly wanted: boolean;
}

/**
 * Unless people say otherwise, e-mail brings everything, messages to many included: they come from the people whose shift one
 * has promised to come to and are no advertising. A short message costs money and rings at the bedside, so it brings only what
 * cannot wait: somebody is missing, a call for cover, a change within the last twelve hours, a message marked as urgent.
 */
const defaultWishes = { email: "always", sms: "urgent" } as const satisfies Record<Channel, Wish>;

/** What counts for a topic and a channel: what the person said, else the default. */
export function wishFor(preferences: readonly Preference[], topic: NoticeTopic, channel: Channel): Wish {
  const said = preferences.find((preference) => preference.topic === topic && preference.channel === channel);
  if (said === undefined) return defaultWishes[channel];
  return said.wanted ? "always" : "never";
}

/** Whether a notice of this topic and lane goes out over the channel. */
export function wants(preferences: readonly Preference[], topic: NoticeTopic, channel: Channel, lane: Lane): boolean {
  const wish = wishFor(preferences, topic, channel);
  return wish === "always" || (wish === "urgent" && lane === 0);
}

/** How somebody wants to be told about one topic. */
export interface TopicWishes {
  readonly topic: NoticeTopic;
  readonly email: Exclude<Wish, "urgent">;
  readonly sms: Wish;
}

/** The wishes for every topic, as a page shows them. */
export function toWishes(preferences: readonly Preference[]): TopicWishes[] {
  return noticeTopics.map((topic) => ({
    topic,
    email: wishFor(preferences, topic, "email") === "never" ? "never" : "always",
    sms: wishFor(preferences, topic, "sms"),
  }));
}

/** What has to be kept of the wishes: only what differs from the default, so that a better default reaches everybody else. */
export function toPreferences(told: readonly TopicWishes[]): Preference[] {
  return told.flatMap((wish) =>
    channels
      .filter((channel) => wish[channel] !== defaultWishes[channel])
      .map((channel) => ({ topic: wish.topic, channel, wanted: wish[channel] === "always" })),
  );
}

/** Wishes for any of the topics, each once; topics that are not named stay as they are. */
export const savePreferencesInput = z.strictObject({
  wishes: z
    .array(
      z.strictObject({
        topic: z.enum(noticeTopics, "unknown_value"),
        email: z.enum(["always", "never"], "unknown_value"),
        sms: z.enum(wishes, "unknown_value"),
      }),
    )
    .check(
      z.maxLength(noticeTopics.length, "too_long"),
      z.refine((told) => new Set(told.map(({ topic }) => topic)).size === told.length, "bad_format"),
    ),
  /** null: at any hour. */
  quiet: z.nullable(quietHoursInput),
});
export type SavePreferencesInput = z.output<typeof savePreferencesInput>;

/** All of what a person said about how they want to be told. */
export interface NoticeSettings {
  readonly preferences: readonly Preference[];
  readonly quiet: QuietHours | null;
}
