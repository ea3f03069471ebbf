import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { PersonSkill } from "@nuanlin/domain/people/person";
import type { DemoCredential } from "./content-types.ts";
import { dayAfter } from "./shift-days.ts";

/** One of the twenty-five professionals: the proof, when it was issued and ends relative to today, and what they are good at. */
interface Profession {
  readonly type: CredentialTypeCode;
  readonly ages: readonly [from: number, to: number];
  readonly issuedDaysAgo: number;
  /** Days from today to the last valid day; negative when it has run out, null when it does not run out. */
  readonly endsInDays: number | null;
  readonly verified: boolean;
  readonly skills: readonly PersonSkill[];
}

type SkillPair = readonly [PersonSkill["code"], PersonSkill["level"]];

function profession(
  type: CredentialTypeCode,
  ages: readonly [number, number],
  [issuedDaysAgo, endsInDays]: readonly [number, number | null],
  ...skills: readonly SkillPair[]
): Profession {
  return {
    type,
    ages,
    issuedDaysAgo,
    endsInDays,
    verified: true,
    skills: skills.map(([code, level]) => ({ code, level })),
  };
}

/** Two run out soon, one has run out, one waits to be verified: the four cases an organizer meets. */
export const professions: readonly Profession[] = [
  profession(
    "social_worker.senior",
    [40, 55],
    [420, 675],
    ["social_work.supervision", 3],
    ["social_work.elder", 3],
    ["social_work.family", 3],
    ["social_work.group.support", 3],
  ),
  profession(
    "social_worker.certified",
    [30, 48],
    [300, 795],
    ["social_work.elder", 3],
    ["social_work.case.visit", 3],
    ["social_work.group.support", 2],
  ),
  profession(
    "social_worker.certified",
    [28, 42],
    [520, 575],
    ["social_work.youth", 3],
    ["social_work.disability", 2],
    ["law.drugs", 2],
  ),
  profession(
    "social_worker.certified",
    [32, 50],
    [210, 885],
    ["social_work.family", 3],
    ["law.mediation.neighbours", 3],
    ["social_work.community.deliberation", 3],
  ),
  profession(
    "social_worker.certified",
    [28, 44],
    [640, 455],
    ["social_work.disability", 3],
    ["social_work.group.support", 3],
    ["social_work.youth", 2],
  ),
  profession(
    "social_worker.certified",
    [34, 52],
    [1055, 40],
    ["social_work.elder", 2],
    ["social_work.community", 3],
    ["law.mediation.neighbours", 2],
  ),
  profession(
    "social_worker.assistant",
    [24, 34],
    [160, 935],
    ["social_work.case.visit", 2],
    ["social_work.elder", 2],
    ["law.drugs", 2],
  ),
  profession(
    "social_worker.assistant",
    [23, 32],
    [380, 715],
    ["social_work.community.deliberation", 2],
    ["social_work.community", 2],
    ["social_work.case.visit", 2],
  ),
  {
    ...profession(
      "social_worker.assistant",
      [23, 30],
      [25, 1070],
      ["law.drugs", 2],
      ["social_work.community.deliberation", 2],
    ),
    verified: false,
  },
  profession(
    "counsellor.level_two",
    [36, 54],
    [3900, null],
    ["psych.counselling.child", 3],
    ["psych.counselling.perinatal", 3],
    ["psych.group", 2],
  ),
  profession(
    "counsellor.level_three",
    [34, 50],
    [3600, null],
    ["psych.counselling.perinatal", 2],
    ["psych.counselling.family", 2],
  ),
  profession(
    "counsellor.level_three",
    [33, 48],
    [3450, null],
    ["psych.counselling.child", 2],
    ["psych.counselling.exam", 2],
  ),
  profession(
    "counsellor.level_two",
    [40, 58],
    [4400, null],
    ["psych.counselling.grief", 3],
    ["psych.counselling.carer", 3],
    ["psych.listening", 3],
  ),
  profession("nurse", [27, 45], [700, 1125], ["health.nursing", 3], ["health.check", 3]),
  profession("nurse", [38, 56], [1801, 24], ["health.nursing", 3], ["health.mother_child", 3]),
  profession(
    "rescuer.level_four",
    [32, 50],
    [900, null],
    ["rescue.water.shore", 3],
    ["rescue.water.boat", 3],
    ["rescue.water.swift", 2],
  ),
  profession(
    "rescuer.level_five",
    [26, 44],
    [620, null],
    ["rescue.water.shore", 2],
    ["rescue.first_aid.drowning", 2],
    ["rescue.water.patrol", 3],
  ),
  profession(
    "rescuer.level_four",
    [34, 52],
    [1500, null],
    ["rescue.flood.levee", 3],
    ["rescue.water.shore", 3],
    ["rescue.command", 2],
  ),
  profession("rescuer.level_five", [25, 42], [340, null], ["rescue.flood.levee", 2], ["rescue.search.land", 2]),
  profession(
    "first_aider.red_cross",
    [28, 50],
    [210, 885],
    ["rescue.first_aid.instructor", 3],
    ["rescue.first_aid.cpr", 3],
  ),
  profession(
    "first_aider.red_cross",
    [26, 46],
    [500, 595],
    ["rescue.first_aid.instructor", 2],
    ["rescue.first_aid.cpr", 2],
  ),
  profession(
    "first_aider.red_cross",
    [30, 55],
    [1115, -20],
    ["rescue.first_aid.cpr", 2],
    ["rescue.first_aid.trauma", 2],
  ),
  profession("lawyer", [32, 52], [2600, null], ["law.lawyer", 3], ["law.advice.labour", 3]),
  profession("lawyer", [30, 46], [1700, null], ["law.lawyer", 3], ["law.advice.property", 3]),
  profession("lawyer", [35, 56], [3300, null], ["law.lawyer", 3], ["law.advice.labour", 2], ["law.advice.family", 3]),
];

/** A number that says it is made up: DEMO, year of issue, area, serial. */
export function credentialNumber(issuedOn: string, serial: number): string {
  return `DEMO-${issuedOn.slice(0, 4)}-3305-${String(serial).padStart(4, "0")}`;
}

/** The proof of the profession as it stands on that day. */
export function credentialOf(held: Profession, today: string, serial: number): DemoCredential {
  const { type, issuedDaysAgo, endsInDays, verified } = held;
  const issuedOn = dayAfter(today, -issuedDaysAgo);
  const validUntil = endsInDays === null ? null : dayAfter(today, endsInDays);
  return { type, number: credentialNumber(issuedOn, serial), issuedOn, validUntil, verified };
}
