import { noWishes } from "../../people/wishes.ts";
import type { FitQuestion } from "./fit-question.ts";

/** A Saturday morning in Huzhou, a volunteer's seat that asks for nothing, and somebody of whom nothing is known. */
export const plainQuestion: FitQuestion = {
  person: { skills: [], slots: [], interests: [], credentials: [], divisionCode: null, reachKm: 5 },
  wishes: noWishes,
  home: null,
  record: null,
  shift: {
    period: { start: new Date("2026-11-28T01:00Z"), end: new Date("2026-11-28T03:30Z") },
    timeZone: "Asia/Shanghai",
  },
  place: { point: null, divisionCode: null },
  project: { category: "3304", targetGroups: [] },
  seat: { kind: "volunteer", lead: false, skills: [], credentialType: null },
  team: null,
  isHoliday: () => false,
};
