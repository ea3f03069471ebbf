import type { Spoken } from "./notice-words.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const spokenEn: Spoken = {
  someProject: "the project",
  someOrganisation: "the organisation",
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
    CREDENTIAL_NOT_VERIFIED: "the certificate it needs is not checked yet",
    SKILLS_MISSING: "it asks for a skill that is still missing",
    TOO_YOUNG: "it is for older people",
    PROFILE_INCOMPLETE: "your profile is not complete",
  },
};
