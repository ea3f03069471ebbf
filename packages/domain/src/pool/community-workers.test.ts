import fc from "fast-check";
import { expect, test } from "vitest";
import {
  communityWorkerRatio,
  communityWorkersAim,
  decidePopulation,
  newestTotal,
  savePopulationInput,
} from "./community-workers.ts";

test("40,000 residents with 60 workers have 15 for every 10,000 and miss 12", () => {
  expect(communityWorkerRatio({ residents: 40_000, communityWorkers: 60 })).toEqual({ per10000: 15, missing: 12 });
});

test("with those who are missing the aim is reached, with one fewer it is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 0, max: 20_000 }), (residents, workers) => {
      const { missing } = communityWorkerRatio({ residents, communityWorkers: workers });
      // In whole numbers, so that no rounding decides.
      const reaches = (count: number) => count * 10_000 >= residents * communityWorkersAim;
      expect(reaches(workers + missing)).toBe(true);
      if (missing > 0) expect(reaches(workers + missing - 1)).toBe(false);
    }),
  );
});

test("the total is that of the newest year, and a street inside a district that has a figure is not added again", () => {
  const figure = (divisionCode: string, year: number, residents: number) => ({
    divisionCode,
    year,
    residents,
    communityWorkers: 10,
  });
  expect(newestTotal([])).toBeNull();
  expect(
    newestTotal([
      figure("330502", 2029, 900),
      figure("330502010", 2029, 100),
      figure("330503001", 2029, 50),
      figure("330502009", 2028, 7),
    ]),
  ).toMatchObject({ year: 2029, residents: 950, divisions: 2, communityWorkers: 20 });
});

test("a year that has not begun, and more workers than residents, are refused", () => {
  const figure = { divisionCode: "330502010", year: 2030, residents: 100, communityWorkers: 5 };
  expect(decidePopulation(figure, 2030)).toEqual([]);
  expect(decidePopulation(figure, 2029)).toMatchObject([{ code: "INVALID_INPUT", fields: [{ path: "year" }] }]);
  expect(savePopulationInput.safeParse({ ...figure, communityWorkers: 101 }).success).toBe(false);
  expect(savePopulationInput.safeParse({ ...figure, residents: 0 }).success).toBe(false);
});
