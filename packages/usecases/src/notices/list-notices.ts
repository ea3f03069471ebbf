import { countUnread, findNotices } from "@nuanlin/db/notices/inbox-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { type ListNoticesInput, mostUnread } from "@nuanlin/domain/notices/inbox";
import { query } from "../query.ts";

/** One page of one's own inbox, newest first; `next` leads to the page after it, null on the last one. */
export const listNotices = query({
  load: async (_db, _input: ListNoticesInput) => null,
  allow: isPerson,
  run: async ({ db, actor, input: { cursor, limit } }) => {
    const notices = await findNotices(db, actor.personId, cursor, limit + 1);
    const shown = notices.slice(0, limit);
    const last = notices.length > limit ? shown.at(-1) : undefined;
    return { notices: shown, next: last === undefined ? null : { at: last.at.getTime(), id: last.id } };
  },
});

/** How many notices one has not read; counted up to 100. */
export const countUnreadNotices = query({
  load: async (_db, _input: null) => null,
  allow: isPerson,
  run: ({ db, actor }) => countUnread(db, actor.personId, mostUnread),
});
