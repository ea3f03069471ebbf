import { expect, test } from "vitest";
import { movesOf, offShift, stillToPlace, toWaitlist } from "./seat-moves.ts";

const tea = { id: "tea", name: "陪聊", maxHeads: 1 };
const talk = { id: "talk", name: "接待", maxHeads: 1 };
const people = ["a", "b", "c"].map((signupId) => ({ signupId, seat: { id: "tea" } }));

test("with one place for three, two have to go somewhere, and whoever comes over counts where they come to", () => {
  expect(stillToPlace(tea, people, new Map())).toBe(2);
  const both = new Map([
    ["a", "talk"],
    ["b", "talk"],
  ]);
  expect(stillToPlace(tea, people, both)).toBe(0);
  expect(stillToPlace(talk, people, both)).toBe(1);
  expect(stillToPlace(tea, people, new Map([["a", ""]]))).toBe(2);
});

test("each choice becomes what the server understands, and who stays is not moved", () => {
  const chosen = new Map([
    ["a", "talk"],
    ["b", toWaitlist],
    ["c", offShift],
    ["d", ""],
  ]);
  expect(movesOf(chosen, "下雨")).toEqual([
    { signupId: "a", to: { seatId: "talk" } },
    { signupId: "b", to: { waitlist: true } },
    { signupId: "c", to: { removed: "下雨" } },
  ]);
});
