import { expect, test } from "vitest";
import { freeIn, likelySeat, likelyShift, placesOf, type SeatData, type ShiftData } from "./shift-data.ts";

function seat(given: Partial<SeatData>): SeatData {
  return {
    id: "s",
    name: "邻居",
    kind: "volunteer",
    lead: false,
    minHeads: 1,
    maxHeads: 4,
    taken: 0,
    held: 0,
    waiting: 0,
    minAge: 14,
    skills: [],
    credentialType: null,
    paid: false,
    problems: null,
    wayIn: null,
    people: [],
    ...given,
  };
}

/** A seat as somebody sees it whose button says this. */
const able = (id: string, action: "join" | "apply" | "wait" | null, given: Partial<SeatData> = {}) =>
  seat({ id, wayIn: { action, position: null, waitsFor: [], exceptions: [], warnings: [] }, ...given });

/** What somebody already has in a shift. */
const own = (status: "confirmed" | "waiting" | "offered") => ({
  mine: { id: "x", seatId: "s", status, answerBy: null, position: null },
});

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
    mine: null,
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
  const waiting = shift({ id: "waiting", ...own("waiting") });
  expect(likelyShift([full, shift({ id: "open" }), waiting], undefined)?.id).toBe("waiting");
  const offered = shift({ id: "offered", ...own("offered") });
  expect(likelyShift([shift({ id: "mine", ...own("confirmed") }), offered], undefined)?.id).toBe("offered");
  expect(likelyShift([full], undefined)?.id).toBe("full");
});

test("a neighbour is offered a neighbour's seat, a professional without one the seat they may take", () => {
  const lead = able("lead", "join", { kind: "professional", lead: true, maxHeads: 1 });
  const closed = able("skilled", null);
  expect(likelySeat(shift({ seats: [lead, closed, able("open", "join")] }), undefined)?.id).toBe("open");
  expect(likelySeat(shift({ seats: [lead, closed] }), undefined)?.id).toBe("lead");
});

test("a seat that can be taken comes before one that can only be waited for", () => {
  const lead = able("lead", "join", { kind: "professional" });
  expect(likelySeat(shift({ seats: [able("full", "wait"), lead] }), undefined)?.id).toBe("lead");
  expect(likelySeat(shift({ seats: [able("no", null), able("full", "wait")] }), undefined)?.id).toBe("full");
});

test("a place that is kept for somebody who waits is not free", () => {
  expect(freeIn(seat({ taken: 2, held: 1, maxHeads: 4 }))).toBe(1);
  expect(placesOf(shift({ seats: [seat({ taken: 3, held: 1, maxHeads: 4 })] })).left).toBe(0);
});

test("the places of all seats count together", () => {
  expect(placesOf(shift({ seats: [seat({ taken: 1, maxHeads: 1 }), seat({ taken: 3, maxHeads: 8 })] }))).toEqual({
    taken: 4,
    total: 9,
    left: 5,
  });
});
