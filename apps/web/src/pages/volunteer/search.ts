import { ownPath } from "../../features/account/own-path.ts";
import { readDay } from "../../features/schedule/iso-days.ts";

type Search = Record<string, unknown>;

/** Where to go after signing in; anything but a page of ours is dropped. */
export function readNext({ next }: Search): { next?: string } {
  const path = ownPath(next);
  return path === undefined ? {} : { next: path };
}

/** What the profile page puts the focus on, as a refused sign-up named it. */
export const profileFocuses = ["name", "birthDate", "division", "skills", "guardian"] as const;
export type ProfileFocus = (typeof profileFocuses)[number];

export function readFocus({ focus, next }: Search): { focus?: ProfileFocus; next?: string } {
  const known = profileFocuses.find((one) => one === focus);
  return { ...(known === undefined ? {} : { focus: known }), ...readNext({ next }) };
}

/** How the schedule is laid out; a list unless somebody asks for days. */
export const scheduleViews = ["list", "week", "month"] as const;
export type ScheduleView = (typeof scheduleViews)[number];

export interface ScheduleSearch {
  /** What is over; what is coming otherwise. */
  readonly when?: "past";
  readonly view?: Exclude<ScheduleView, "list">;
  /** The chosen day of week and month, "2026-11-28"; today unless said. */
  readonly day?: string;
}

/** What the address of the schedule says; anything else in it is dropped. */
export function readSchedule({ when, view, day }: Search): ScheduleSearch {
  if (when === "past") return { when };
  if (view !== "week" && view !== "month") return {};
  const chosen = readDay(day);
  return { view, ...(chosen === undefined ? {} : { day: chosen }) };
}

/** A code that somebody was handed as an address. */
export function readClaim({ claim }: Search): { claim?: string } {
  return typeof claim === "string" && /^[0-9A-Za-z]{1,16}$/u.test(claim) ? { claim } : {};
}

/** The credential whose next paper is handed in. */
export function readRenewal({ renews }: Search): { renews?: string } {
  return typeof renews === "string" && /^[0-9a-f-]{36}$/u.test(renews) ? { renews } : {};
}
