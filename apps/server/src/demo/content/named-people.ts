import type { DemoAccount, DemoTemperament } from "./content-types.ts";
import { credentialNumber } from "./professionals.ts";
import { dayAfter } from "./shift-days.ts";

const steady: DemoTemperament = { eager: 0.8, reliable: 0.97, considerate: 0.95 };

/**
 * The demo accounts: a volunteer, the organizer of a social work station, somebody of the federation, an older volunteer
 * and a pupil. Their ages stay what they are here, whatever day the demo starts.
 */
export function namedPeople(today: string): readonly DemoAccount[] {
  const bornYearsAgo = (age: number, days: number): string =>
    dayAfter(`${Number(today.slice(0, 4)) - age}-${today.slice(5, 7)}-01`, -days);
  return [
    {
      key: "lin-yutong",
      loginHintKey: "volunteer",
      name: "林雨桐",
      birthDate: bornYearsAgo(24, 88),
      genderCode: "2",
      divisionCode: "330502010007",
      phone: "13900000001",
      reachKm: 6,
      skills: [
        { code: "language.mandarin", level: 3 },
        { code: "language.huzhou", level: 2 },
        { code: "psych.listening", level: 2 },
        { code: "digital.smartphone", level: 2 },
        { code: "media.photography", level: 1 },
      ],
      slots: ["08", "09", "16", "17", "20"],
      interests: ["3301", "3304", "3305", "0006"],
      credentials: [],
      temperament: steady,
      regularAt: ["mind-listening", "access-phone-class"],
      memberships: [],
    },
    {
      key: "chen-jing",
      loginHintKey: "organizer",
      name: "陈静",
      birthDate: bornYearsAgo(36, 140),
      genderCode: "2",
      divisionCode: "330502010006",
      phone: "13900000002",
      reachKm: 10,
      skills: [
        { code: "language.mandarin", level: 3 },
        { code: "language.huzhou", level: 3 },
        { code: "social_work.family", level: 3 },
        { code: "social_work.elder", level: 3 },
        { code: "social_work.group.support", level: 3 },
        { code: "social_work.volunteers", level: 3 },
        { code: "psych.listening", level: 3 },
      ],
      slots: ["01", "02", "04", "05", "06", "07", "08", "10", "11", "12", "13", "14", "16"],
      interests: ["3304", "3301", "3313"],
      credentials: [
        {
          type: "social_worker.certified",
          number: credentialNumber(dayAfter(today, -400), 101),
          issuedOn: dayAfter(today, -400),
          validUntil: dayAfter(today, 695),
          verified: true,
        },
      ],
      temperament: steady,
      regularAt: ["mind-listening"],
      memberships: [{ organisationKey: "longxi-station", role: "admin" }],
    },
    {
      key: "zhang-zhiyuan",
      loginHintKey: "federation",
      name: "张志远",
      birthDate: bornYearsAgo(45, 210),
      genderCode: "1",
      divisionCode: "330502008010",
      phone: "13900000003",
      reachKm: 12,
      skills: [
        { code: "language.mandarin", level: 3 },
        { code: "language.huzhou", level: 3 },
        { code: "event.large", level: 3 },
        { code: "social_work.volunteers", level: 3 },
      ],
      slots: ["16", "17", "19"],
      interests: ["0018", "0016"],
      credentials: [],
      temperament: { eager: 0.3, reliable: 0.95, considerate: 0.95 },
      regularAt: [],
      memberships: [{ organisationKey: "federation", role: "admin" }],
    },
    {
      key: "zhou-guoqiang",
      loginHintKey: "elder",
      name: "周国强",
      birthDate: bornYearsAgo(68, 33),
      genderCode: "1",
      divisionCode: "330502009004",
      phone: "13900000004",
      reachKm: 5,
      skills: [
        { code: "language.huzhou", level: 3 },
        { code: "language.mandarin", level: 2 },
        { code: "sport.tai_chi", level: 3 },
        { code: "craft.repair.electric", level: 3 },
        { code: "elder.company", level: 2 },
      ],
      slots: ["01", "02", "04", "05", "07", "08", "10", "11", "13", "14", "19", "20"],
      interests: ["3301", "0015", "3308"],
      credentials: [],
      temperament: { eager: 0.9, reliable: 0.98, considerate: 0.9 },
      regularAt: ["health-baduanjin", "elder-tea"],
      memberships: [],
    },
    {
      key: "yao-yinuo",
      loginHintKey: "student",
      name: "姚一诺",
      birthDate: bornYearsAgo(16, 61),
      genderCode: "2",
      divisionCode: "330502009212",
      phone: "13900000005",
      reachKm: 6,
      skills: [
        { code: "language.mandarin", level: 3 },
        { code: "language.huzhou", level: 2 },
        { code: "digital.smartphone", level: 1 },
        { code: "culture.painting", level: 1 },
      ],
      slots: ["16", "17", "19", "20"],
      interests: ["0006", "0008", "3305"],
      credentials: [],
      temperament: { eager: 0.6, reliable: 0.95, considerate: 0.9 },
      guardian: { name: "姚惠芳", phone: "13900000905" },
      regularAt: ["lake-shore", "culture-shadow"],
      memberships: [],
    },
  ];
}
