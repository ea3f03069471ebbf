import { findComingSignups, findSignupsAround } from "@nuanlin/db/signups/find-my-signups";
import { isPerson } from "@nuanlin/domain/actor";
import { checkInOpensMinutes, checkOutClosesMinutes } from "@nuanlin/domain/attendance/decide-check-in";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { query } from "../query.ts";

/**
 * The promises somebody can check in to or out of now, and the next one after them. A promise stays here until two hours
 * after its end, so that the proposed hours are seen.
 */
export const showCheckIn = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const around = {
      start: plusMinutes(now, -checkOutClosesMinutes),
      end: new Date(plusMinutes(now, checkInOpensMinutes).getTime() + 1),
    };
    const open = await findSignupsAround(db, actor.personId, around);
    const coming = await findComingSignups(db, { personId: actor.personId, now, cursor: null, limit: open.length + 5 });
    const next = coming.find(({ id, status }) => status === "confirmed" && !open.some((held) => held.id === id));
    return { open, next: next ?? null };
  },
});
