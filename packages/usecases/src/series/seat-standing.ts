import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findSeatsAt } from "@nuanlin/db/series/series-shifts";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { insertSignup } from "@nuanlin/db/signups/signup-repository";
import type { SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { Problem } from "@nuanlin/domain/problem";
import type { Standing } from "@nuanlin/domain/series/standing";
import { isAboutRoom } from "@nuanlin/domain/signups/decide-room";
import { found } from "../command.ts";
import { seatPerson } from "../signups/seat-person.ts";

export interface StandingSeated {
  readonly seated: number;
  /** In how many they wait: the shift is full, or its professional is still missing. */
  readonly waiting: number;
  /** Shifts in which it did not fit this time. */
  readonly skipped: readonly { readonly shiftId: ShiftId; readonly problems: readonly Problem[] }[];
}

/**
 * Gives somebody who comes every time their place in each of these shifts, whose rows are held. Where only room is missing they
 * wait in line like everybody else; where it does not fit they are told why. A shift in which they already have something is left as
 * it is.
 */
export async function seatStanding(
  tx: Tx,
  standing: Standing,
  shiftIds: readonly ShiftId[],
  now: Date,
): Promise<StandingSeated> {
  const skipped: { shiftId: ShiftId; problems: readonly Problem[] }[] = [];
  let seated = 0;
  let waiting = 0;
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
    if (answer.problems.every(isAboutRoom) && (await waitInLine(tx, standing, seatId, now))) {
      waiting += 1;
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
  return { seated, waiting, skipped };
}

/** Puts the person in line for the seat; false where the project keeps no waitlist. Their row is held since they were weighed. */
async function waitInLine(tx: Tx, { id: standingId, personId }: Standing, seatId: SeatId, now: Date): Promise<boolean> {
  const { terms, shift } = found(await findAskedSeat(tx, seatId), "seat");
  if (!terms.waitlist) return false;
  const given = { shift, seatId, personId, status: "waiting", way: "standing", standingId, at: now } as const;
  const { id: signupId } = await insertSignup(tx, given);
  await enqueue(tx, { topic: "signup.waiting", ids: { signupId }, dedupeKey: `signup.waiting:${signupId}`, at: now });
  return true;
}
