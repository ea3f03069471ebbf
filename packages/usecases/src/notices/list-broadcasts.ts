import { findBroadcasts } from "@nuanlin/db/notices/broadcast-repository";
import { findShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { ListBroadcastsInput } from "@nuanlin/domain/notices/broadcast";
import { found } from "../command.ts";
import { query } from "../query.ts";

const mostShown = 50;

/** What was written to the people of one's own shift, newest first, and how far each message got. */
export const listBroadcasts = query({
  load: async (db, { shiftId }: ListBroadcastsInput) => found(await findShift(db, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: ({ db, subject: shift }) => findBroadcasts(db, shift.id, mostShown),
});
