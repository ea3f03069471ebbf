import { expect, test } from "vitest";
import { lampsOf } from "./lamp-streets.ts";

const line = (division: string | null, minutes: number) => ({ division, minutes, people: 1, last: 0 });

test("the new district has a hundred lamps in six streets, and none is lit before anybody came", () => {
  const { streets, lit, all, elsewhere } = lampsOf([], 30, null);
  expect([streets.length, all, lit, elsewhere]).toEqual([6, 100, 0, 0]);
});

test("hours known by street only light no community, and those outside stand apart; nothing is lost", () => {
  const divisions = [line("330502010003", 90), line("330502010", 60), line("330502001001", 30), line(null, 15)];
  const { streets, lit, elsewhere } = lampsOf(divisions, 30, null);
  const longxi = streets.find(({ code }) => code === "330502010");
  expect(lit).toBe(1);
  expect(longxi).toMatchObject({ lit: 1, own: { minutes: 60 } });
  expect(elsewhere).toBe(45);
  const shown = streets
    .flatMap(({ lamps, own }) => [...lamps, ...(own ? [own] : [])])
    .reduce((sum, { minutes }) => sum + minutes, 0);
  expect(shown + elsewhere).toBe(195);
});

test("one street shows its own lamps only", () => {
  const { streets, all } = lampsOf([line("330502010003", 90)], 30, "330502010");
  expect(streets).toHaveLength(1);
  expect(all).toBe(13);
});
