import type { Tx } from "@nuanlin/db/database";
import type { BroadcastId, PersonId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";

/** What a message of the outbox comes down to: this, to these people. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly readers: readonly (PersonId | null)[];
  readonly shiftId?: ShiftId;
  readonly signupId?: SignupId;
  readonly broadcastId?: BroadcastId;
}

/** The ids of a message, and instants as text. */
export type MessageIds = Readonly<Record<string, string>>;

/** Looks up what a message stands for, as it is now; null when it is gone or no longer true, so that nobody has to be told. */
export type Tell = (tx: Tx, ids: MessageIds, now: Date) => Promise<Telling | null>;

/** An id of a message in its brand. A message without it is a fault of whoever wrote it. */
export function idFrom<T>(ids: MessageIds, name: string, shape: { parse(value: unknown): T }): T {
  return shape.parse(ids[name]);
}
