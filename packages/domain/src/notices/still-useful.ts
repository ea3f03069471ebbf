import type { NoticeFacts, NoticeKind } from "./notice.ts";

const untilStart: ReadonlySet<NoticeKind> = new Set([
  "shift.reminder",
  "cover.asked",
  "desk.at_risk",
  "desk.unconfirmed",
  "course.reminder",
]);
const untilAnswer: ReadonlySet<NoticeKind> = new Set([
  "signup.offered",
  "signup.invited",
  "swap.asked",
  "desk.application_waits",
]);

/** Whether a message that is only now about to leave still helps: a reminder does not after the start, an offer not after its end. */
export function stillUseful(kind: NoticeKind, { start, answerBy }: NoticeFacts, now: Date): boolean {
  if (untilStart.has(kind) && start !== undefined) return start > now.getTime();
  if (untilAnswer.has(kind) && answerBy !== undefined) return answerBy > now.getTime();
  return true;
}
