import type { Tx } from "@nuanlin/db/database";
import { unlinkShifts } from "@nuanlin/db/series/series-shifts";
import { findClashing, updateHeads } from "@nuanlin/db/shifts/edit-shift";
import { findSeatsOfShifts, findShift } from "@nuanlin/db/shifts/shift-repository";
import type { PersonId, ShiftId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { EditLine, Slot } from "@nuanlin/domain/series/series-edit";
import { found } from "../command.ts";
import { callOff } from "../shifts/call-off.ts";
import { relocateShift } from "../shifts/relocate-shift.ts";
import { fillSeats } from "../signups/fill-seats.ts";

interface Relocation {
  readonly id: ShiftId;
  readonly before: Slot;
  readonly after: Slot;
}

/** Those lines that give a shift, which is there, another time, place or break. */
function relocationsOf(lines: readonly EditLine[]): Relocation[] {
  const moving = lines.flatMap(({ kind, shiftId: id, before, after }) => {
    const differs = kind === "moved" || before?.breakMinutes !== after?.breakMinutes;
    return id !== null && before && after && differs ? [{ id, before, after }] : [];
  });
  // Later ones that move on go before earlier ones, and the other way round, so that no two of them meet on the way.
  const onward = ({ before, after }: Relocation) => after.period.start > before.period.start;
  const byStart = (a: Relocation, b: Relocation) => a.before.period.start.getTime() - b.before.period.start.getTime();
  return [
    ...moving.filter(onward).toSorted(byStart).toReversed(),
    ...moving.filter((one) => !onward(one)).toSorted(byStart),
  ];
}

/** Moves the shifts of the lines, whose rows are held; whoever would be in two shifts at once stops all of it. */
export async function applyMoves(tx: Tx, lines: readonly EditLine[], now: Date): Promise<number> {
  const moves = relocationsOf(lines);
  const ids = moves.map(({ id }) => id);
  const clashing = new Set<PersonId>();
  for (const { id, after } of moves) {
    for (const person of await findClashing(tx, id, after.period, ids)) clashing.add(person);
  }
  if (clashing.size > 0) throw new ProblemError({ code: "PEOPLE_OVERLAP", count: clashing.size });
  let told = 0;
  for (const { id, before, after } of moves) {
    told += await relocateShift(tx, { id, period: before.period, placeId: before.placeId }, after, now);
  }
  return told;
}

/** Sets how many people the places take, as the lines have it; places that are added go to those who wait. */
export async function applyHeads(tx: Tx, lines: readonly EditLine[], now: Date): Promise<void> {
  for (const { shiftId, heads } of lines) {
    if (shiftId === null || heads.length === 0) continue;
    const seats = await findSeatsOfShifts(tx, [shiftId]);
    for (const { position, minHeads, maxHeads } of heads) {
      const seat = seats[position];
      if (seat) await updateHeads(tx, shiftId, { seatId: seat.id, minHeads, maxHeads });
    }
    await fillSeats(tx, found(await findShift(tx, shiftId), "shift"), now);
  }
}

/** Calls off the shifts of the lines that end; the reason reaches everybody. Under a new rule they belong to the series no more. */
export async function applyEndings(
  tx: Tx,
  lines: readonly EditLine[],
  { reason, leave, now }: { readonly reason: string; readonly leave: boolean; readonly now: Date },
): Promise<number> {
  const ending = lines.flatMap(({ kind, shiftId }) => (kind === "cancelled" && shiftId !== null ? [shiftId] : []));
  let told = 0;
  for (const shiftId of ending) told += await callOff(tx, shiftId, reason, now);
  if (leave) await unlinkShifts(tx, ending);
  return told;
}
