import { ProblemError } from "@nuanlin/domain/problem";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { cancelShift } from "../shifts/cancel-shift.ts";
import { changeSeats } from "../shifts/change-seats.ts";
import { moveShift } from "../shifts/move-shift.ts";
import { testServices } from "../test-services.ts";
import { joinSeat } from "./join-seat.ts";
import { removeSignup } from "./remove-signup.ts";
import { withdraw } from "./withdraw.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const rounds = 4;

/** Refusals that a rush may bring; that two transactions got into each other's way is none of them. */
const expectedCodes: ReadonlySet<string> = new Set([
  "SEAT_FULL",
  "SHIFT_OVERLAP",
  "ALREADY_SIGNED_UP",
  "NOT_SIGNED_UP",
  "SEATS_BELOW_SIGNUPS",
  "SHIFT_CANCELLED",
  "PEOPLE_OVERLAP",
]);

const minutes = (from: string, more: number) => new Date(Date.parse(from) + more * 60_000);

async function seatOf({ seatIds }: WrittenShift) {
  const [seatId] = seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  const { taken, max_heads } = await db
    .selectFrom("seat")
    .select(["taken", "max_heads"])
    .where("id", "=", seatId)
    .executeTakeFirstOrThrow();
  const held = await db
    .selectFrom("signup")
    .select("id")
    .where("seat_id", "=", seatId)
    .where("status", "=", "confirmed")
    .execute();
  return { seatId, taken, maxHeads: max_heads, held: held.length };
}

/** As many at once as make trouble, and few enough that nobody waits too long for a row on a slow machine. */
async function eightAtOnce(steps: readonly (() => Promise<unknown>)[]): Promise<PromiseSettledResult<unknown>[]> {
  const waiting = steps.values();
  const answers: PromiseSettledResult<unknown>[] = [];
  const worker = async () => {
    for (const step of waiting) answers.push(...(await Promise.allSettled([step()])));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return answers;
}

test.each(Array.from({ length: rounds }, (_, round) => round))(
  "84 people and organizers join, step back, move, shrink and cancel two overlapping shifts at once, and the seats still add up (round %i)",
  async (round) => {
    const organisationId = await insertOrganisation(db);
    const organizer = await insertStaff(db, organisationId);
    const day = `203${round}-05-04`;
    const start = `${day}T08:00:00Z`;
    const tea = await insertShift(db, {
      organisationId,
      start,
      end: `${day}T10:00:00Z`,
      seats: [seatPlan({ maxHeads: 8 })],
    });
    const walk = await insertShift(db, {
      organisationId,
      start: `${day}T09:30:00Z`,
      end: `${day}T11:00:00Z`,
      seats: [seatPlan({ maxHeads: 8 })],
    });
    const [teaSeat, walkSeat] = [(await seatOf(tea)).seatId, (await seatOf(walk)).seatId];
    const people = [];
    for (let i = 0; i < 30; i += 1) people.push(await insertPerson(db));
    const early = await Promise.all(
      people.slice(0, 5).map((person) => joinSeat(services, person, { seatId: teaSeat })),
    );

    const steps = [
      ...people.flatMap((person) => [teaSeat, walkSeat].map((seatId) => () => joinSeat(services, person, { seatId }))),
      ...people
        .slice(0, 3)
        .map(
          (person, index) => () =>
            withdraw(services, person, { signupId: early[index]?.id ?? teaSignup(), reason: "" }),
        ),
      ...early.slice(3).map(
        ({ id }) =>
          () =>
            removeSignup(services, organizer, { signupId: id, reason: "for the test" }),
      ),
      ...[6, 7, 9, 5, 10, 4, 8, 12, 7, 6].map(
        (maxHeads) => () =>
          changeSeats(services, organizer, {
            shiftId: tea.shiftId,
            seats: [{ seatId: teaSeat, minHeads: 1, maxHeads }],
          }),
      ),
      ...[15, 30, 5, 0, 45, 20, 10, 25].map(
        (later) => () =>
          moveShift(services, organizer, {
            shiftId: walk.shiftId,
            start: minutes(start, 90 + later),
            end: minutes(start, 180 + later),
            breakMinutes: 0,
          }),
      ),
      ...(round % 2 === 1
        ? [() => cancelShift(services, organizer, { shiftId: walk.shiftId, reason: "for the test" })]
        : []),
    ];
    const shuffled = steps
      .map((step, index) => ({ step, at: (index * 37 + round * 11) % steps.length }))
      .sort((a, b) => a.at - b.at);
    const answers = await eightAtOnce(shuffled.map(({ step }) => step));

    const strange = answers.flatMap((answer) => {
      if (answer.status === "fulfilled") return [];
      if (!(answer.reason instanceof ProblemError)) return [String(answer.reason)];
      return answer.reason.problems.map(({ code }) => String(code)).filter((code) => !expectedCodes.has(code));
    });
    expect(strange).toEqual([]);
    for (const shift of [tea, walk]) {
      const { taken, maxHeads, held } = await seatOf(shift);
      expect(taken).toBe(held);
      expect(taken).toBeLessThanOrEqual(maxHeads);
    }
    const joined = await db
      .selectFrom("signup")
      .select(["person_id", "shift_id"])
      .where("status", "=", "confirmed")
      .where("shift_id", "in", [tea.shiftId, walk.shiftId])
      .execute();
    const shifts = await db
      .selectFrom("shift")
      .select(["id", "starts_at", "ends_at"])
      .where("id", "in", [tea.shiftId, walk.shiftId])
      .execute();
    const overlap = shifts.every((one) => shifts.every((other) => one.starts_at < other.ends_at));
    expect(overlap ? new Set(joined.map((row) => row.person_id)).size : joined.length).toBe(joined.length);
  },
  60_000,
);

function teaSignup(): never {
  throw new Error("fewer people came early than were expected");
}
