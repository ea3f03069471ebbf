import type { Tx } from "@nuanlin/db/database";
import {
  findClash,
  findImportedShifts,
  type ImportedMove,
  type ImportedShiftRow,
  insertImportedShifts,
  lockImportedShifts,
  moveImportedShifts,
  parkImportedShifts,
  type StoredImportedShift,
  updateImportedSeats,
} from "@nuanlin/db/imports/imported-shift-repository";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { cancelShift } from "@nuanlin/db/shifts/change-shift";
import type { ProjectId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";

export interface WantedShift extends ImportedShiftRow {
  readonly placeKey: string;
}

/**
 * Makes a project's shifts those of the source: new ones are written, moved ones move with their promises, and ones that are gone, or
 * were moved into the past, are called off; whoever promised to come is told. What has begun is history and stays as it was.
 * Throws SHIFT_OVERLAP when somebody would be in two shifts at once.
 */
export async function bringShifts(
  tx: Tx,
  projectId: ProjectId,
  wanted: readonly WantedShift[],
  seat: SeatPlan,
  now: Date,
): Promise<void> {
  const stored = await findImportedShifts(tx, projectId);
  const storedKeys = new Set(stored.map(({ key }) => key));
  const fresh = wanted.filter(({ key }) => !storedKeys.has(key));
  const wantedByKey = new Map(wanted.map((shift) => [shift.key, shift]));
  const ahead = stored.filter(({ start }) => start > now);
  const gone = ahead.filter(({ key, status }) => status === "open" && !liesAhead(wantedByKey.get(key), now));
  const moved = ahead.flatMap((held) => {
    const shift = wantedByKey.get(held.key);
    return shift && liesAhead(shift, now) && !isAt(held, shift) ? [{ ...shift, id: held.id, wasAt: held }] : [];
  });
  const promises = await lockImportedShifts(
    tx,
    [...moved, ...gone].map(({ id }) => id),
  );
  for (const { id } of gone) {
    const ended = await cancelShift(tx, id, "The source no longer lists this time.", now);
    await enqueueAll(
      tx,
      ended.map((signupId) => ({
        topic: "shift.cancelled",
        ids: { signupId },
        dedupeKey: `shift.cancelled:${signupId}`,
        at: now,
      })),
    );
  }
  await move(tx, moved, new Set(promises.keys()));
  const told = moved
    .filter(({ wasAt, ...shift }) => !isSameFor(wasAt, shift))
    .flatMap(({ id }) => promises.get(id) ?? []);
  await enqueueAll(
    tx,
    told.map((signupId) => ({
      topic: "shift.moved",
      ids: { signupId },
      dedupeKey: `shift.moved:${signupId}:${now.getTime()}`,
      at: now,
    })),
  );
  await updateImportedSeats(tx, projectId, seat, now);
  await insertImportedShifts(tx, projectId, fresh, seat, now);
}

async function move(tx: Tx, moves: readonly ImportedMove[], promised: ReadonlySet<ImportedMove["id"]>): Promise<void> {
  await moveImportedShifts(
    tx,
    moves.filter(({ id }) => !promised.has(id)),
  );
  const withPeople = moves.filter(({ id }) => promised.has(id));
  await parkImportedShifts(
    tx,
    withPeople.map(({ id }) => id),
  );
  for (const shift of withPeople) {
    const clash = await findClash(tx, shift.id, shift);
    if (clash) {
      const { shiftId: otherShiftId, title: otherTitle, period } = clash;
      throw new ProblemError({
        code: "SHIFT_OVERLAP",
        otherShiftId,
        otherTitle,
        otherStart: period.start.getTime(),
        otherEnd: period.end.getTime(),
      });
    }
    await moveImportedShifts(tx, [shift]);
  }
}

function liesAhead(shift: WantedShift | undefined, now: Date): boolean {
  return shift !== undefined && shift.start > now;
}

function isAt(held: StoredImportedShift, shift: WantedShift): boolean {
  return held.status === "open" && held.placeId === shift.placeId && isSameFor(held, shift);
}

/** Whether somebody who promised to come would notice no difference. */
function isSameFor(held: StoredImportedShift, shift: WantedShift): boolean {
  return (
    held.start.getTime() === shift.start.getTime() &&
    held.end.getTime() === shift.end.getTime() &&
    held.placeKey === shift.placeKey
  );
}
