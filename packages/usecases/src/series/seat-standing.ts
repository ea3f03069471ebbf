import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findSeatsAt } from "@nuanlin/db/series/series-shifts";
import type { ShiftId } from "@nuanlin/domain/ids";
import type { Problem } from "@nuanlin/domain/problem";
import type { Standing } from "@nuanlin/domain/series/standing";
import { seatPerson } from "../signups/seat-person.ts";

export interface StandingSeated {
  readonly seated: number;
  /** Shifts in which it did not fit this time. */
  readonly skipped: readonly { readonly shiftId: ShiftId; readonly problems: readonly Problem[] }[];
}

/**
 * Gives somebody who comes every time their place in each of these shifts, whose rows are held. Where it does not fit they are told
 * why; a shift in which they already have something is left as it is.
 */
export async function seatStanding(
  tx: Tx,
  standing: Standing,
  shiftIds: readonly ShiftId[],
  now: Date,
): Promise<StandingSeated> {
  const skipped: { shiftId: ShiftId; problems: readonly Problem[] }[] = [];
  let seated = 0;
  for (const { id: seatId, shiftId } of await findSeatsAt(tx, shiftIds, standing.position)) {
    const { id: standingId, personId } = standing;
    const answer = await seatPerson(tx, { seatId, personId, way: "standing", standingId, now });
    if ("signup" in answer) {
      seated += 1;
      continue;
    }
    if (answer.problems.some(({ code }) => code === "ALREADY_SIGNED_UP")) {
      seated += 1;
      continue;
    }
    skipped.push({ shiftId, problems: answer.problems });
    await enqueue(tx, {
      topic: "standing.skipped",
      ids: { standingId, shiftId, reason: answer.problems[0].code },
      dedupeKey: `standing.skipped:${standingId}:${shiftId}`,
      at: now,
    });
  }
  return { seated, skipped };
}
