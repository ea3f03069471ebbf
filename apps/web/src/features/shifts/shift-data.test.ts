import { expect, test } from "vitest";
import { likelySeat, likelyShift, placesOf, type SeatData, type ShiftData } from "./shift-data.ts";

function seat(given: Partial<SeatData>): SeatData {
  return {
    id: "s",
    name: "邻居",
    kind: "volunteer",
    lead: false,
    minHeads: 1,
    maxHeads: 4,
    taken: 0,
    minAge: 14,
    skills: [],
    credentialType: null,
    problems: null,
    people: [],
    ...given,
  };
}

function shift(given: Partial<ShiftData>): ShiftData {
  const place = { name: "活动室", address: "路 1 号", street: null, point: null };
  return {
    id: "a",
    start: 0,
    end: 1,
    breakMinutes: 0,
    timeZone: "Asia/Shanghai",
    place,
    mySignupId: null,
    seats: [seat({})],
    ...given,
  };
}

test("somebody who comes back from signing in finds the shift they had chosen", () => {
  const shifts = [shift({ id: "a" }), shift({ id: "b" })];
  expect(likelyShift(shifts, "b")?.id).toBe("b");
  expect(likelyShift(shifts, "gone")?.id).toBe("a");
});

test("otherwise it is their own shift, then the first that still has a place", () => {
  const full = shift({ id: "full", seats: [seat({ taken: 4 })] });
  expect(likelyShift([full, shift({ id: "open" })], undefined)?.id).toBe("open");
  expect(likelyShift([full, shift({ id: "open" }), shift({ id: "mine", mySignupId: "x" })], undefined)?.id).toBe(
    "mine",
  );
  expect(likelyShift([full], undefined)?.id).toBe("full");
});

test("a neighbour is offered a neighbour's seat, a professional without one the seat they may take", () => {
  const lead = seat({ id: "lead", kind: "professional", lead: true, maxHeads: 1, problems: [] });
  const closed = seat({ id: "skilled", problems: [{ code: "SEAT_FULL" }] });
  expect(likelySeat(shift({ seats: [lead, closed, seat({ id: "open", problems: [] })] }), undefined)?.id).toBe("open");
  expect(likelySeat(shift({ seats: [lead, closed] }), undefined)?.id).toBe("lead");
});

test("the places of all seats count together", () => {
  expect(placesOf(shift({ seats: [seat({ taken: 1, maxHeads: 1 }), seat({ taken: 3, maxHeads: 8 })] }))).toEqual({
    taken: 4,
    total: 9,
    left: 5,
  });
});
