import type { StaticSkillCode } from "../skills/skill-tree.ts";
import { type CredentialTypeEntry, ordinaryCredential } from "./credential-type-row.ts";

const shared = {
  ...ordinaryCredential,
  family: "driving",
  issuer: { zh: "公安交管部门", en: "Traffic police" },
  // The number on the front is the number of the identity card, which nobody needs here.
  numberFormat: "^\\d{12}$",
  numberExample: {
    zh: "副页上的档案编号 12 位，如 330500123456",
    en: "The 12 digits of the file on the second page, as 330500123456",
  },
  hardGate: "law",
  lawRef: { zh: "《道路交通安全法》第十九条", en: "Road Traffic Safety Law, art. 19" },
  twoPerson: true,
  mark: "G",
} as const;

function drivingClass<const C extends string, const L extends readonly string[]>(
  name: C,
  letters: string,
  zh: string,
  en: string,
  lower: L,
  skills: readonly StaticSkillCode[],
) {
  return {
    ...shared,
    code: `driving_licence.${name}`,
    zh: `驾驶证 ${letters} ${zh}`,
    en: `Driving licence ${letters}, ${en}`,
    impliesCredentials: ["driving_licence", ...lower],
    grants: skills.map((code) => ({ code, level: 2 as const })),
    note: { zh: "有效期看证件", en: "The term is on the licence" },
  } as const satisfies CredentialTypeEntry;
}

/** Driving licences by class; one class contains others as the rules of the traffic police say (公安部令第 162 号). */
export const drivingCredentials = [
  {
    ...shared,
    code: "driving_licence",
    zh: "机动车驾驶证",
    en: "Driving licence",
    grants: [{ code: "driving.car", level: 2 }],
    note: {
      zh: "有效期和准驾车型看证件；知道车型的，选带车型的那一种",
      en: "Term and classes are on the licence; choose the type with its class where it is known",
    },
  },
  drivingClass("c_five", "C5", "残疾人专用小型自动挡汽车", "adapted car", [], ["driving.car"]),
  drivingClass("c_two", "C2", "小型自动挡汽车", "automatic car", [], ["driving.car"]),
  drivingClass("c_one", "C1", "小型汽车", "car", ["driving_licence.c_two"], ["driving.car"]),
  drivingClass("b_two", "B2", "大型货车", "truck", ["driving_licence.c_one"], ["driving.truck"]),
  drivingClass("b_one", "B1", "中型客车", "minibus", ["driving_licence.c_one"], ["driving.bus"]),
  drivingClass("a_three", "A3", "城市公交车", "city bus", ["driving_licence.c_one"], ["driving.bus"]),
  drivingClass(
    "a_two",
    "A2",
    "重型牵引挂车",
    "heavy trailer",
    ["driving_licence.b_one", "driving_licence.b_two"],
    ["driving.bus", "driving.truck"],
  ),
  drivingClass(
    "a_one",
    "A1",
    "大型客车",
    "coach",
    ["driving_licence.a_three", "driving_licence.b_one", "driving_licence.b_two"],
    ["driving.bus", "driving.truck"],
  ),
] as const satisfies readonly CredentialTypeEntry[];
