import type { Spoken } from "./notice-words.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const spokenEn: Spoken = {
  someProject: "the project",
  someOrganisation: "the organisation",
  someCredential: "a certificate",
  somebody: "a neighbour",
  moment: ({ year, month, day, weekday, time, thisYear }) =>
    `${weekdays[weekday - 1] ?? ""} ${day} ${months[month - 1] ?? ""}${thisYear ? "" : ` ${year}`}, ${time}`,
  span: (start, end) => `${start}–${end}`,
  elsewhere: " (local time)",
  duration: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
  },
  reasons: {
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
    CREDENTIAL_NOT_VERIFIED: "the certificate it needs is not checked yet",
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
  },
};
