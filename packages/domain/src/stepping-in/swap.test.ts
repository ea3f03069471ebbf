import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId, ProjectId, ShiftId } from "../ids.ts";
import { plusMinutes } from "../time/period.ts";
import { decideAskAgain, decideSwap, swapDeadline, type SwapSide } from "./swap.ts";

const now = new Date("2030-03-01T08:00:00Z");

function side(person: string, shift: string, start = "2030-03-12T05:00:00Z"): SwapSide {
  const period = { start: new Date(start), end: plusMinutes(new Date(start), 60) };
  return {
    signup: { status: "confirmed", shiftId: shift as ShiftId, personId: person as PersonId },
    shift: { projectId: "p" as ProjectId, period, status: "open" },
  };
}

test("a swap is answered before the first of the two shifts, within two days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 1440 }), (left) => {
      const start = plusMinutes(now, left);
      const by = swapDeadline(start, now);
      expect(by.getTime()).toBeLessThanOrEqual(start.getTime());
      expect(by.getTime()).toBeLessThanOrEqual(plusMinutes(now, 48 * 60).getTime());
      if (left >= 10) expect(by.getTime()).toBeGreaterThanOrEqual(plusMinutes(now, 10).getTime());
    }),
  );
  expect(swapDeadline(plusMinutes(now, 600), now)).toEqual(plusMinutes(now, 300));
});

test("two people in two coming shifts may change places", () => {
  expect(decideSwap(side("ana", "tea"), side("bo", "walk"), now)).toEqual([]);
});

test("nobody swaps with themselves, or within one shift", () => {
  expect(decideSwap(side("ana", "tea"), side("ana", "walk"), now)).toEqual([{ code: "SWAP_SELF" }]);
  expect(decideSwap(side("ana", "tea"), side("bo", "tea"), now)).toEqual([{ code: "SWAP_SELF" }]);
});

test("a swap is over when the other no longer comes, or their shift began", () => {
  const gone = side("bo", "walk");
  const withdrawn = { ...gone, signup: { ...gone.signup, status: "withdrawn" as const } };
  expect(decideSwap(side("ana", "tea"), withdrawn, now)).toEqual([{ code: "SWAP_OVER" }]);
  expect(decideSwap(side("ana", "tea"), side("bo", "walk", "2030-03-01T08:00:00Z"), now)).toEqual([
    { code: "SWAP_OVER" },
  ]);
});

test("one's own shift that began, or a promise that no longer stands, is nothing to swap", () => {
  expect(decideSwap(side("ana", "tea", "2030-03-01T07:00:00Z"), side("bo", "walk"), now)).toEqual([
    { code: "SHIFT_STARTED" },
  ]);
});

test("after one no somebody may ask once more, a day later to the minute; after two, not again", () => {
  const at = (minutes: number) => plusMinutes(now, minutes);
  expect(decideAskAgain([], now)).toEqual([]);
  expect(decideAskAgain([now], at(24 * 60 - 1))).toEqual([
    { code: "SWAP_DECLINED", askAgainAt: at(24 * 60).getTime() },
  ]);
  expect(decideAskAgain([now], at(24 * 60))).toEqual([]);
  expect(decideAskAgain([now, at(1)], at(90 * 1440))).toEqual([{ code: "SWAP_DECLINED", askAgainAt: null }]);
});
