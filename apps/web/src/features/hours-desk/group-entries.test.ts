import type { WaitingEntryView } from "@nuanlin/api/desk/waiting-hours-view";
import { expect, test } from "vitest";
import { firstChoice, groupEntries } from "./group-entries.ts";

const times = { start: 0, end: 3_600_000, timeZone: "Asia/Shanghai" };
const entry = (id: string, shiftId: string, status: "proposed" | "returned"): WaitingEntryView => ({
  id,
  shiftId,
  status,
  title: "手机小课堂",
  shiftTimes: times,
  shiftBreakMinutes: 0,
  personId: `person of ${id}`,
  name: "王磊",
  avatarSeed: "w",
  times,
  breakMinutes: 0,
  minutes: 60,
  nature: "verified",
  duty: false,
  returnedReason: null,
  dueAt: 0,
  overdue: false,
});

test("an organizer sees what came back first, then one group for each shift", () => {
  const groups = groupEntries([
    entry("a", "1", "proposed"),
    entry("b", "2", "proposed"),
    entry("c", "1", "returned"),
    entry("d", "1", "proposed"),
  ]);
  expect(groups.map(({ returned, entries }) => [returned, entries.map(({ id }) => id)])).toEqual([
    [true, ["c"]],
    [false, ["a", "d"]],
    [false, ["b"]],
  ]);
});

test("everybody's hours are chosen at first, except one's own", () => {
  expect(firstChoice(entry("a", "1", "proposed"), "person of a").chosen).toBe(false);
  expect(firstChoice(entry("a", "1", "proposed"), "somebody else").chosen).toBe(true);
});
