import { findNoticeOwner, markNoticeRead, markNoticesRead } from "@nuanlin/db/notices/inbox-repository";
import { type Actor, isPerson, type PersonActor } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import type { MarkAllReadInput, MarkReadInput } from "@nuanlin/domain/notices/inbox";
import { command, found, nothingYet } from "../command.ts";

function isReader(actor: Actor, notice: { readonly personId: PersonId }): actor is PersonActor {
  return isPerson(actor) && actor.personId === notice.personId;
}

/** Marks one of one's own notices as read. */
export const markRead = command({
  verb: "notice.read",
  load: async (tx, { noticeId }: MarkReadInput) => found(await findNoticeOwner(tx, noticeId), "notice"),
  allow: isReader,
  hidden: "notice",
  run: ({ tx, subject, now }) => markNoticeRead(tx, subject.id, now),
  target: (notice) => notice.id,
});

/** Marks everything as read that came until the newest one on the page. */
export const markAllRead = command({
  verb: "notice.read-all",
  load: (_tx, _input: MarkAllReadInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => ({
    read: await markNoticesRead(tx, actor.personId, input.until, now),
    personId: actor.personId,
  }),
  target: (_nothing, { personId }) => personId,
});
