import type { Language } from "./messages.ts";

/** Why something was not possible or is over, for the codes that rules give instead of a person's own words. */
const reasonsZh = {
  SHIFT_OVERLAP: "那个时间你已经有别的班次",
  SEAT_FULL: "位置已经满了",
  REST_TOO_SHORT: "离你的上一班太近，休息时间不够",
  DAY_TOO_LONG: "加上它，一天的时间就超了",
  WEEK_TOO_LONG: "加上它，一周的时间就超了",
  MINOR_DAY_TOO_LONG: "加上它，一天的时间就超了",
  MINOR_HOURS: "这个钟点未成年人不能服务",
  GUARDIAN_CONSENT_MISSING: "还没有监护人的同意",
  CREDENTIAL_EXPIRED: "要的证书到期了",
  PROOF_LOST: "要的证明不再有效",
  CREDENTIAL_REVOKED: "要的证书撤销了",
  CREDENTIAL_NOT_VERIFIED: "要的证书还没核验",
  SKILLS_MISSING: "这一次要的本事还差一点",
  TOO_YOUNG: "年龄还不到",
  MINOR_DANGEROUS: "可能有危险，18 岁以后才能来",
  PROFESSIONAL_ONLY: "这个位置要专业证书",
  SAFETY_CHECK_MISSING: "跟孩子在一起的服务要先做从业查询",
  SAFETY_CHECK_EXPIRED: "从业查询到期了，每年要再查一次",
  SAFETY_CHECK_NOT_CLEAR: "这个位置现在报不了",
  TRAINING_NEEDED: "要先上的课还没上",
  HOURS_NEEDED: "服务时长还不够",
  OUTSIDE_AREA: "这个项目只请附近的邻居",
  INSURANCE_ENDS: "那天项目的保险到期了",
  INSURANCE_MISSING: "那天项目还没有保险",
  WAITS_FOR_PROFESSIONAL: "专业人员还没到位，可以先排队",
  RATIO_REACHED: "专业人员带满了，可以先排队",
  PROFILE_INCOMPLETE: "资料还没填全",
} as const satisfies Readonly<Record<string, string>>;

const reasonsEn: Readonly<Record<keyof typeof reasonsZh, string>> = {
  SHIFT_OVERLAP: "you are on another shift at that time",
  SEAT_FULL: "the seat was full",
  REST_TOO_SHORT: "it is too close to your shift before",
  DAY_TOO_LONG: "with it you would be over the hours of one day",
  WEEK_TOO_LONG: "with it you would be over the hours of one week",
  MINOR_DAY_TOO_LONG: "with it you would be over the hours of one day",
  MINOR_HOURS: "minors do not serve at that time of day",
  GUARDIAN_CONSENT_MISSING: "a guardian's consent is missing",
  CREDENTIAL_EXPIRED: "the certificate it needs has run out",
  PROOF_LOST: "a proof it needs no longer counts",
  CREDENTIAL_REVOKED: "the certificate it needs was revoked",
  CREDENTIAL_NOT_VERIFIED: "the certificate it needs is not verified yet",
  SKILLS_MISSING: "it asks for a skill that is still missing",
  TOO_YOUNG: "it is for older people",
  MINOR_DANGEROUS: "it may be dangerous and is for people over 18",
  PROFESSIONAL_ONLY: "it needs a professional certificate",
  SAFETY_CHECK_MISSING: "serving children needs a background check first",
  SAFETY_CHECK_EXPIRED: "the background check has run out; it is made every year",
  SAFETY_CHECK_NOT_CLEAR: "this place is not possible now",
  TRAINING_NEEDED: "a course has to be taken first",
  HOURS_NEEDED: "it asks for more hours of service first",
  OUTSIDE_AREA: "it asks only neighbours who live near",
  INSURANCE_ENDS: "the insurance of the project ends before that day",
  INSURANCE_MISSING: "the project has no insurance for that day",
  WAITS_FOR_PROFESSIONAL: "its professional is not there yet; you can wait in line",
  RATIO_REACHED: "its professional leads as many as they may; you can wait in line",
  PROFILE_INCOMPLETE: "your profile is not complete",
};

const reasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = { "zh-CN": reasonsZh, en: reasonsEn };

/** Codes are in capitals; what a person wrote is said as it is. A code nobody has words for is left out. */
export function reasonWords(reason: string, language: Language): string {
  return /^[A-Z][A-Z_]+$/u.test(reason) ? (reasons[language][reason] ?? "") : reason;
}
