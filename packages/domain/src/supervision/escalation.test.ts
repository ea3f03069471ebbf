import { expect, test } from "vitest";
import { isCounselling } from "../projects/is-counselling.ts";
import { decideEscalation } from "./escalation.ts";

const shift = {
  period: { start: new Date("2026-11-28T01:00:00Z"), end: new Date("2026-11-28T03:00:00Z") },
  status: "open",
} as const;
const codes = (now: string, status?: "confirmed" | "withdrawn") =>
  decideEscalation(status && { status }, shift, new Date(now)).map(({ code }) => code);

test("people of a shift can call from half an hour before it until two hours after it", () => {
  expect(codes("2026-11-28T00:29:59.999Z", "confirmed")).toEqual(["ESCALATION_CLOSED"]);
  expect(codes("2026-11-28T00:30:00Z", "confirmed")).toEqual([]);
  expect(codes("2026-11-28T04:59:59.999Z", "confirmed")).toEqual([]);
  expect(codes("2026-11-28T05:00:00Z", "confirmed")).toEqual(["ESCALATION_CLOSED"]);
});

test("whoever is not in the shift does not call through it", () => {
  expect(codes("2026-11-28T02:00:00Z")).toEqual(["NOT_SIGNED_UP"]);
  expect(codes("2026-11-28T02:00:00Z", "withdrawn")).toEqual(["NOT_SIGNED_UP"]);
});

test("a service is counselling by its category or by a skill that a seat asks for, and not by what else it is", () => {
  const seats = (...asked: string[]) => [{ skills: [] }, { skills: asked.map((code) => ({ code })) }];
  expect(isCounselling({ category: "3304" }, [])).toBe(true);
  for (const code of ["psych", "psych.crisis", "psych.hotline.local_tea"])
    expect(isCounselling({ category: "0001" }, seats(code)), code).toBe(true);
  expect(isCounselling({ category: "3301" }, seats("elder.company", "social_work.case"))).toBe(false);
});
