import { type ComerReader, findComerReaders } from "@nuanlin/db/notices/find-told-signup";
import { findSeatsOfShifts, findShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { ListBroadcastsInput } from "@nuanlin/domain/notices/broadcast";
import { found } from "../command.ts";
import { query } from "../query.ts";

/**
 * Whom a message would reach that is sent now: to everybody who comes, and to each seat. `people` read it, each counted once
 * however many they bring; `unreached` come without an account, and nobody reads it for them.
 */
export const showBroadcastReach = query({
  load: async (db, { shiftId }: ListBroadcastsInput) => found(await findShift(db, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ db, subject: shift }) => {
    const comers = await findComerReaders(db, shift.id);
    const seats = await findSeatsOfShifts(db, [shift.id]);
    return {
      all: reachOf(comers),
      seats: seats.map(({ id, name }) => ({ id, name, ...reachOf(comers.filter(({ seatId }) => seatId === id)) })),
    };
  },
});

function reachOf(comers: readonly ComerReader[]) {
  const readers = comers.flatMap(({ readerId }) => readerId ?? []);
  return { people: new Set(readers).size, unreached: comers.length - readers.length };
}
