import { expect, test } from "vitest";
import { applicationWaitsFrom } from "./application-waits.ts";
import { mostAttempts, nextAttempt } from "./next-attempt.ts";
import { stillUseful } from "./still-useful.ts";
import { withoutAddresses } from "./without-addresses.ts";

const now = new Date("2030-03-12T06:00:00Z");

test("the pauses grow, and after nine attempts over two days and a half it is given up", () => {
  let at = now;
  const pauses: number[] = [];
  for (let failed = 1; failed < mostAttempts; failed += 1) {
    const next = nextAttempt(failed, at);
    if (next === null) throw new Error("given up too early");
    pauses.push(next.getTime() - at.getTime());
    at = next;
  }
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses[0]).toBe(60_000);
  expect((at.getTime() - now.getTime()) / 3_600_000).toBeGreaterThan(36);
  expect(nextAttempt(mostAttempts, at)).toBeNull();
});

test("a complaint of the mail server is kept without whom it is about", () => {
  const kept = withoutAddresses("550 5.1.1 <ana.li@example.org>: user unknown;\n to=+86 138 5720 0001 (13857200001)");
  expect(kept).not.toMatch(/ana|example|138|0001/u);
  expect(kept).toContain("user unknown");
  expect(kept).not.toContain("\n");
});

test("a reminder after the start and an offer after its end help nobody, hours that were confirmed always do", () => {
  const past = now.getTime() - 1;
  expect(stillUseful("shift.reminder", { start: past }, now)).toBe(false);
  expect(stillUseful("shift.reminder", { start: past + 2 }, now)).toBe(true);
  expect(stillUseful("signup.offered", { start: past + 9_000, answerBy: past }, now)).toBe(false);
  expect(stillUseful("hours.confirmed", { start: past }, now)).toBe(true);
});

test("organizers hear of an application twelve hours before it lapses, and not at once where they have only six", () => {
  const applied = new Date("2030-03-10T00:00:00Z");
  expect(applicationWaitsFrom(applied, new Date("2030-03-12T00:00:00Z"))).toEqual(new Date("2030-03-11T12:00:00Z"));
  expect(applicationWaitsFrom(applied, new Date("2030-03-10T06:00:00Z"))).toEqual(new Date("2030-03-10T03:00:00Z"));
});
