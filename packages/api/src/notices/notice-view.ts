import { noticeKinds, noticeTopics } from "@nuanlin/domain/notices/notice";
import type { listNotices } from "@nuanlin/usecases/notices/list-notices";
import type { showNoticePreferences } from "@nuanlin/usecases/notices/notice-preferences";
import * as z from "zod/mini";

const factsView = z.object({
  projectId: z.optional(z.string()),
  title: z.optional(z.string()),
  seatName: z.optional(z.string()),
  organisationName: z.optional(z.string()),
  placeName: z.optional(z.string()),
  timeZone: z.optional(z.string()),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
  oldStart: z.optional(z.number()),
  oldEnd: z.optional(z.number()),
  answerBy: z.optional(z.number()),
  reason: z.optional(z.string()),
  words: z.optional(z.string()),
  maskedName: z.optional(z.string()),
  minutes: z.optional(z.number()),
  people: z.optional(z.number()),
  level: z.optional(z.number()),
  status: z.optional(z.string()),
  credentialType: z.optional(z.string()),
  credentialNames: z.optional(z.object({ zh: z.string(), en: z.string() })),
  validUntil: z.optional(z.string()),
  targetId: z.optional(z.string()),
});

const noticeView = z.object({
  id: z.string(),
  kind: z.enum(noticeKinds),
  facts: factsView,
  shiftId: z.nullable(z.string()),
  signupId: z.nullable(z.string()),
  at: z.number(),
  read: z.boolean(),
});
export type NoticeView = z.output<typeof noticeView>;

export const noticePageView = z.object({
  notices: z.array(noticeView),
  next: z.nullable(z.object({ at: z.number(), id: z.string() })),
});

export function toNoticePageView({
  notices,
  next,
}: Awaited<ReturnType<typeof listNotices>>): z.input<typeof noticePageView> {
  return {
    notices: notices.map(({ at, readAt, ...notice }) => ({ ...notice, at: at.getTime(), read: readAt !== null })),
    next,
  };
}

/** `unread` stops at 100: a page then says "99+". */
export const unreadView = z.object({ unread: z.number() });

export const noticePreferencesView = z.object({
  wishes: z.array(
    z.object({
      topic: z.enum(noticeTopics),
      email: z.enum(["always", "never"]),
      sms: z.enum(["always", "urgent", "never"]),
    }),
  ),
  quiet: z.nullable(z.object({ from: z.string(), until: z.string() })),
  /** Whether the account has such an address at all. */
  reachable: z.object({ email: z.boolean(), sms: z.boolean() }),
});
export type NoticePreferencesView = z.output<typeof noticePreferencesView>;

export function toNoticePreferencesView({
  wishes,
  quiet,
  reachable,
}: Awaited<ReturnType<typeof showNoticePreferences>>): z.input<typeof noticePreferencesView> {
  return { wishes, quiet: quiet && { ...quiet }, reachable };
}
