import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSupply, type FreePlaces } from "./supply-demand.ts";

const zone = "Asia/Shanghai";
const noHoliday = () => false;
// A Saturday.
const saturday = (from: string, until: string, rest: Partial<FreePlaces> = {}): FreePlaces => ({
  period: { start: new Date(`2030-03-16T${from}:00+08:00`), end: new Date(`2030-03-16T${until}:00+08:00`) },
  timeZone: zone,
  street: "330502008",
  free: 4,
  ...rest,
});
const at = (slot: string, { slots }: ReturnType<typeof compareSupply>) => slots.find((one) => one.slot === slot);

test("places of a Saturday morning stand beside the people who are free on Saturday mornings", () => {
  const picture = compareSupply(
    [saturday("09:00", "11:30")],
    [
      { slot: "16", street: "330502008", people: 3 },
      { slot: "16", street: null, people: 2 },
      { slot: "17", street: null, people: 9 },
    ],
    new Map(),
    noHoliday,
  );
  expect(at("16", picture)).toMatchObject({ places: 1, people: 5 });
  expect(at("17", picture)).toMatchObject({ places: 0, people: 9 });
});

test("a place over noon asks for somebody who is free in both halves, and is one place of its street", () => {
  const picture = compareSupply([saturday("10:00", "14:00")], [], new Map([["330502008", 7]]), noHoliday, 1);
  expect([at("16", picture)?.places, at("17", picture)?.places]).toEqual([4, 4]);
  expect(picture.streets).toEqual([{ street: "330502008", places: 4, people: 7 }]);
});

test("a public holiday is a slot of its own", () => {
  const picture = compareSupply([saturday("09:00", "11:00")], [], new Map(), (day) => day === "2030-03-16", 1);
  expect([at("16", picture)?.places, at("22", picture)?.places]).toEqual([0, 4]);
});

test("no place is lost and none invented between the streets", () => {
  const given = fc.array(
    fc.record({ street: fc.constantFrom("330502006", "330502007", null), free: fc.nat({ max: 30 }) }),
  );
  fc.assert(
    fc.property(given, (seats) => {
      const { streets } = compareSupply(
        seats.map((one) => saturday("09:00", "10:00", one)),
        [],
        new Map(),
        noHoliday,
        1,
      );
      const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
      expect(sum(streets.map(({ places }) => places))).toBe(sum(seats.map(({ free }) => free)));
    }),
  );
});
