import { impliesCredential } from "../codes/credential-type.ts";
import { learningCounts } from "../courses/learning-validity.ts";
import { safetyCheckOn, safetyCheckValidUntil } from "../credentials/safety-check.ts";
import { adultAge, missingProfile, type Credential, type Person } from "../people/person.ts";
import type { Problem } from "../problem.ts";
import type { Project } from "../projects/project.ts";
import type { Seat } from "../shifts/seat.ts";
import type { Shift } from "../shifts/shift.ts";
import { bestLevel } from "../skills/best-level.ts";
import { ageOn, localDate } from "../time/zone.ts";

/** What a project asks of everybody who serves in it. */
export type ProjectGates = Pick<
  Project,
  "dangerous" | "nearMinors" | "insurance" | "hoursNeeded" | "areaCode" | "courses"
>;

export interface EligibilityQuestion {
  readonly project: ProjectGates;
  readonly shift: Pick<Shift, "period" | "timeZone">;
  readonly seat: Pick<Seat, "kind" | "minAge" | "skills" | "credentialType">;
  readonly person: Person;
}

/**
 * Says everything that keeps a person from serving in a seat on that day; an empty list means that they may serve. Whether there is
 * a place, and whether they have the time, is `decideJoin`'s word. Everything that ends is judged on the day of service in the zone
 * of the place, not today: what holds until a day holds that whole day. Whoever has not told something, such as their birth date,
 * hears that it is missing and not what might follow from it.
 */
export function decideEligibility({ project, shift, seat, person }: EligibilityQuestion): Problem[] {
  const day = localDate(shift.period.start, shift.timeZone);
  const missing = missingProfile(person);
  return [
    ...(missing.length > 0 ? [{ code: "PROFILE_INCOMPLETE", missing } as const] : []),
    ...decideAge(project, shift, seat, person),
    ...decideSkills(seat, person),
    ...decideCredential(seat, person, day),
    ...decideSafety(project, person, day),
    ...decideTraining(project, person, day),
    ...decideHours(project, person),
    ...decideArea(project, person),
    ...decideInsurance(project, day),
  ];
}

/** Minors never serve in danger and need their guardian's consent (浙江省志愿服务条例 art. 9); no override exists. */
function decideAge(
  project: ProjectGates,
  { period, timeZone }: EligibilityQuestion["shift"],
  seat: EligibilityQuestion["seat"],
  person: Person,
): Problem[] {
  if (person.birthDate === null) return [];
  const age = ageOn(person.birthDate, period.start, timeZone);
  const problems: Problem[] = [];
  if (age < seat.minAge) problems.push({ code: "TOO_YOUNG", minAge: seat.minAge, ageOnDay: age });
  if (age < adultAge && project.dangerous) problems.push({ code: "MINOR_DANGEROUS" });
  if (age < adultAge && person.guardianConsent === null) problems.push({ code: "GUARDIAN_CONSENT_MISSING" });
  return problems;
}

function decideSkills(seat: EligibilityQuestion["seat"], person: Person): Problem[] {
  const missing = seat.skills
    .map(({ code, level }) => ({ code, level, have: bestLevel(person.skills, code) }))
    .filter(({ level, have }) => have < level);
  return missing.length > 0 ? [{ code: "SKILLS_MISSING", skills: missing }] : [];
}

/** A qualification that the seat asks for must be verified and valid on the day of service (Order 685 art. 16). */
function decideCredential(seat: EligibilityQuestion["seat"], person: Person, day: string): Problem[] {
  if (seat.kind !== "professional") return [];
  const wanted = seat.credentialType;
  const fitting = person.credentials.filter(
    (held) => held.status !== "revoked" && (wanted === null || impliesCredential(held.type, wanted)),
  );
  if (fitting.some((held) => held.status === "verified" && isValidOn(held, day))) return [];
  const expired = fitting.find((held) => held.status === "verified" && !isValidOn(held, day));
  if (expired?.validUntil) {
    return [{ code: "CREDENTIAL_EXPIRED", credentialType: expired.type, validUntil: expired.validUntil }];
  }
  const claimed = fitting.find((held) => held.status === "claimed");
  if (claimed) return [{ code: "CREDENTIAL_NOT_VERIFIED", credentialType: claimed.type }];
  return [{ code: "PROFESSIONAL_ONLY", credentialType: wanted }];
}

function isValidOn(credential: Credential, day: string): boolean {
  return credential.issuedOn <= day && (credential.validUntil === null || day <= credential.validUntil);
}

/** Everybody who serves near minors, grown up or not, is checked every year (未成年人保护法 art. 62). */
function decideSafety({ nearMinors }: ProjectGates, { safetyChecks }: Person, day: string): Problem[] {
  if (!nearMinors) return [];
  switch (safetyCheckOn(safetyChecks, day)) {
    case "clear":
      return [];
    case "not_clear":
      return [{ code: "SAFETY_CHECK_NOT_CLEAR" }];
    case "missing":
      return [{ code: "SAFETY_CHECK_MISSING" }];
    case "expired": {
      const ends = safetyChecks
        .filter(({ confirmed, checkedOn }) => confirmed && checkedOn <= day)
        .map(({ checkedOn }) => safetyCheckValidUntil(checkedOn));
      return [{ code: "SAFETY_CHECK_EXPIRED", validUntil: ends.toSorted().at(-1) ?? day }];
    }
  }
}

/** Train before you serve (Order 685 art. 16): each course on or before the day, and not run out by then. */
function decideTraining({ courses }: ProjectGates, { learning }: Person, day: string): Problem[] {
  const needed = courses.filter(
    ({ id }) => !learning.some((learnt) => learnt.courseId === id && learningCounts(learnt, day)),
  );
  return needed.length > 0 ? [{ code: "TRAINING_NEEDED", courses: needed }] : [];
}

/** Whoever has not been asked for their hours has none: an unknown never opens a door. */
function decideHours({ hoursNeeded }: ProjectGates, { serviceMinutes }: Person): Problem[] {
  const minutes = hoursNeeded * 60;
  const have = serviceMinutes ?? 0;
  return have < minutes ? [{ code: "HOURS_NEEDED", minutes, have }] : [];
}

function decideArea({ areaCode }: ProjectGates, { divisionCode }: Person): Problem[] {
  if (areaCode === null || divisionCode === null || divisionCode.startsWith(areaCode)) return [];
  return [{ code: "OUTSIDE_AREA", divisionCode: areaCode }];
}

/** Nobody serves in danger on a day that the insurance does not cover (Order 685 art. 17). */
function decideInsurance({ dangerous, insurance }: ProjectGates, day: string): Problem[] {
  if (!dangerous) return [];
  if (insurance === null || day < insurance.validFrom) return [{ code: "INSURANCE_MISSING" }];
  return insurance.validUntil < day ? [{ code: "INSURANCE_ENDS", validUntil: insurance.validUntil }] : [];
}
