import type { Db } from "@nuanlin/db/database";
import { findTeam } from "@nuanlin/db/shifts/find-team";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { teamRoom } from "@nuanlin/domain/shifts/team-rule";
import type { SignupStatus } from "@nuanlin/domain/signups/signup";
import { changeSeats } from "../shifts/change-seats.ts";
import { moveShift } from "../shifts/move-shift.ts";
import type { Services } from "../services.ts";
import { acceptOffer, declineOffer } from "./answer-offer.ts";
import { joinSeat } from "./join-seat.ts";
import { lapseOverdue } from "./lapse-overdue.ts";
import { removeSignup } from "./remove-signup.ts";
import { withdraw } from "./withdraw.ts";

interface MixedShift {
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
  readonly start: Date;
  /** The seat for professionals, where the shift has one beside that for volunteers. */
  readonly professionalSeatId?: SeatId;
}

/** Two shifts that touch in time, and the people who want in. */
export interface MixedShifts {
  readonly shifts: readonly MixedShift[];
  readonly people: readonly PersonActor[];
  /** Those of them who take the professionals' seats. */
  readonly professionals?: readonly PersonActor[];
  readonly organizer: PersonActor;
}

/** Numbers from 0 up to 1 that a seed decides, so that a round that went wrong can be run again (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const hour = 3_600_000;

/**
 * Lets people and the organizer do whatever comes to their minds, eight at once: take, wait, step back, say yes or no, take
 * somebody off, change how many come, move the shift, let offers run out. Returns what nobody should ever hear.
 */
export async function mixOnce(services: Services, mixed: MixedShifts, seed: number, steps = 84): Promise<string[]> {
  const next = seededNumbers(seed);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(next() * from.length)];
    if (chosen === undefined) throw new Error("there is nothing to choose from");
    return chosen;
  };
  const plans = Array.from({ length: steps }, () => ({
    what: next(),
    who: pick(mixed.people),
    where: pick(mixed.shifts),
    by: next(),
  }));
  const strange: string[] = [];
  const waiting = plans.values();
  const worker = async () => {
    for (const plan of waiting) {
      try {
        await step(services, mixed, plan);
      } catch (error) {
        if (!(error instanceof ProblemError)) strange.push(String(error));
        else strange.push(...error.problems.map(({ code }): string => code).filter((code) => !expected.has(code)));
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return strange;
}

/** Refusals that a rush may bring; that two transactions got into each other's way is none of them. */
const expected: ReadonlySet<string> = new Set([
  "SEAT_FULL",
  "SHIFT_OVERLAP",
  "ALREADY_SIGNED_UP",
  "NOT_SIGNED_UP",
  "NOT_OFFERED",
  "OFFER_OVER",
  "ACTION_CHANGED",
  "SEATS_BELOW_SIGNUPS",
  "PEOPLE_OVERLAP",
  "WAITS_FOR_PROFESSIONAL",
  "RATIO_REACHED",
]);

interface Plan {
  readonly what: number;
  readonly who: PersonActor;
  readonly where: MixedShifts["shifts"][number];
  readonly by: number;
}

async function step(services: Services, mixed: MixedShifts, { what, who, where, by }: Plan): Promise<unknown> {
  const { organizer, professionals = [] } = mixed;
  const { shiftId } = where;
  const seatId = (professionals.includes(who) && where.professionalSeatId) || where.seatId;
  if (what < 0.25) return joinSeat(services, who, { seatId });
  if (what < 0.45) return joinSeat(services, who, { seatId, as: "wait" });
  const mine = await ownIn(services.db, shiftId, who);
  if (what < 0.6) return mine && withdraw(services, who, { signupId: mine.id, reason: "" });
  if (what < 0.72) return mine && acceptOffer(services, who, { signupId: mine.id });
  if (what < 0.77) return mine && declineOffer(services, who, { signupId: mine.id });
  if (what < 0.82) return mine && removeSignup(services, organizer, { signupId: mine.id, reason: "for the test" });
  if (what < 0.92) {
    const seats = [{ seatId, minHeads: 1, maxHeads: 1 + Math.floor(by * 8) }];
    return changeSeats(services, organizer, { shiftId, seats });
  }
  if (what < 0.97) {
    const start = new Date(where.start.getTime() + Math.floor(by * 60) * 60_000);
    return moveShift(services, organizer, {
      shiftId,
      start,
      end: new Date(start.getTime() + 2 * hour),
      breakMinutes: 0,
    });
  }
  // Half a day later, so that offers run out.
  return lapseOverdue({ ...services, now: () => new Date(services.now().getTime() + 13 * hour) });
}

async function ownIn(
  db: Db,
  shiftId: ShiftId,
  who: PersonActor,
): Promise<{ id: SignupId; status: SignupStatus } | undefined> {
  return db
    .selectFrom("signup")
    .select(["id", "status"])
    .where("shift_id", "=", shiftId)
    .where("person_id", "=", who.personId)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .executeTakeFirst();
}

/** What is wrong with the seats now: counts that are not those of the sign-ups, too many people, somebody waiting beside a place they could have. */
export async function findBrokenSeats(db: Db, { shifts }: MixedShifts): Promise<string[]> {
  const wrong: string[] = [];
  for (const { shiftId } of shifts) {
    const { seats, terms } = await findTeam(db, shiftId);
    const { roomForVolunteers } = teamRoom(seats, terms);
    for (const seat of seats) {
      const rows = await db
        .selectFrom("signup")
        .select((eb) => ["status", eb.fn.countAll<number>().as("count")])
        .where("seat_id", "=", seat.id)
        .groupBy("status")
        .execute();
      const count = (status: SignupStatus) => rows.find((row) => row.status === status)?.count ?? 0;
      const { taken, held, maxHeads: most } = seat;
      if (taken !== count("confirmed")) wrong.push(`${count("confirmed")} come, the seat says ${taken}`);
      if (held !== count("offered")) wrong.push(`${count("offered")} were offered, the seat says ${held}`);
      if (taken + held > most) wrong.push(`${taken + held} for ${most} places`);
      const room = seat.kind === "volunteer" ? roomForVolunteers : Infinity;
      if (Math.min(most - taken - held, room) > 0 && count("waiting") > 0)
        wrong.push("somebody waits beside a place they could have");
    }
  }
  return wrong;
}
