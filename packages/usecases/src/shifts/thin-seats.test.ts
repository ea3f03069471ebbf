import { findShiftsAtRisk } from "@nuanlin/db/notices/find-due-reminders";
import { findThinSeat } from "@nuanlin/db/notices/find-told-shift";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { standingOf } from "@nuanlin/domain/shifts/shift-standing";
import { teamOpenings } from "@nuanlin/domain/shifts/team-rule";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import fc from "fast-check";
import { expect, test } from "vitest";

const { db } = await useTestDatabase();
const now = new Date("2030-03-01T08:00:00Z");

const anySeat = fc
  .record({
    kind: fc.constantFrom("professional" as const, "volunteer" as const),
    lead: fc.boolean(),
    minHeads: fc.integer({ min: 0, max: 3 }),
    taken: fc.integer({ min: 0, max: 3 }),
    held: fc.integer({ min: 0, max: 2 }),
  })
  .map((seat) => ({ ...seat, maxHeads: 9 }));

const anyTeam = fc.record({
  ratioVolunteers: fc.option(fc.integer({ min: 1, max: 4 })),
  opensWith: fc.constantFrom(...teamOpenings),
});

test("whom the database finds missing in a shift is whom the rule finds missing, the most needed first", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySeat, { minLength: 1, maxLength: 4 }), anyTeam, async (seats, team) => {
      const { shiftId, seatIds } = await insertShift(db, {
        ...team,
        start: "2030-03-02T01:00:00Z",
        end: "2030-03-02T03:00:00Z",
        seats: seats.map(({ kind, lead, minHeads, maxHeads }, at) =>
          seatPlan({ name: `seat ${at}`, kind, lead, minHeads, maxHeads }),
        ),
      });
      for (const [at, seatId] of seatIds.entries()) {
        const { taken = 0, held = 0 } = seats[at] ?? {};
        await db.updateTable("seat").set({ taken, held }).where("id", "=", seatId).execute();
      }
      const { state, missing } = standingOf(await findSeatsOfShifts(db, [shiftId]), team);
      const atRisk = await findShiftsAtRisk(db, now, new Date("2030-03-03T00:00:00Z"));
      expect(atRisk.some((shift) => shift.shiftId === shiftId)).toBe(state !== "takes_place");
      expect(await findThinSeat(db, shiftId)).toBe(missing[0]?.seatName);
    }),
    { numRuns: 30 },
  );
});
