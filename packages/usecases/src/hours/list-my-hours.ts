import { countMyHours, findMyHours } from "@nuanlin/db/hours/find-my-hours";
import { isPerson } from "@nuanlin/domain/actor";
import type { ListMyHoursInput } from "@nuanlin/domain/hours/my-hours";
import { query } from "../query.ts";

/** One page of one's own ledger, latest service first; `next` leads to the page after it, null on the last one. */
export const listMyHours = query({
  load: async (_db, _input: ListMyHoursInput) => null,
  allow: isPerson,
  run: async ({ db, actor, input: { cursor, limit } }) => {
    const entries = await findMyHours(db, actor.personId, cursor, limit + 1);
    const shown = entries.slice(0, limit);
    const last = entries.length > limit ? shown.at(-1) : undefined;
    return {
      entries: shown,
      total: await countMyHours(db, actor.personId),
      next: last === undefined ? null : { start: last.period.start.getTime(), id: last.id },
    };
  },
});
