import { impliesCredential } from "../codes/credential-type.ts";
import { adultAge, missingProfile, type Credential, type Person } from "../people/person.ts";
import type { OrganisationStatus } from "../organisations/organisation.ts";
import type { Problem } from "../problem.ts";
import type { Project } from "../projects/project.ts";
import { freePlaces, type Seat } from "../shifts/seat.ts";
import type { Shift } from "../shifts/shift.ts";
import { bestLevel } from "../skills/best-level.ts";
import { overlaps } from "../time/period.ts";
import { ageOn, localDate } from "../time/zone.ts";
import { decideWorkload } from "./decide-workload.ts";
import type { HeldSignup } from "./signup.ts";
import type { WorkRules } from "./work-rules.ts";

export interface JoinQuestion {
  /** A unit that is suspended, or not let in yet, takes nobody in. */
  readonly organisationStatus: OrganisationStatus;
  readonly project: Pick<Project, "status" | "dangerous">;
  readonly shift: Shift;
  readonly seat: Seat;
  readonly person: Person;
  /**
   * The person's promises of the week around the shift, and whatever they have in the shift itself; someone who withdrew is
   * free again.
   */
  readonly held: readonly HeldSignup[];
  readonly rules: WorkRules;
}

/**
 * Says why a person may not take a seat; an empty list means they may.
 * Every reason is given, not only the first, so that the page can show them together with the way to pass each.
 * Age and credentials are judged on the day of service in the zone of the place, not today.
 */
export function decideJoin(
  { organisationStatus, project, shift, seat, person, held, rules }: JoinQuestion,
  now: Date,
): Problem[] {
  const problems: Problem[] = [];
  if (project.status !== "published" || organisationStatus !== "approved")
    problems.push({ code: "PROJECT_NOT_PUBLISHED" });
  if (shift.status === "cancelled") problems.push({ code: "SHIFT_CANCELLED" });
  if (shift.period.start <= now) problems.push({ code: "SHIFT_STARTED" });
  const mine = held.find((signup) => signup.shiftId === shift.id);
  if (mine) problems.push({ code: "ALREADY_SIGNED_UP" });
  else if (freePlaces(seat) === 0) problems.push({ code: "SEAT_FULL" });
  const missing = missingProfile(person);
  if (missing.length > 0) problems.push({ code: "PROFILE_INCOMPLETE", missing });
  problems.push(
    ...decideAge(project, shift, seat, person),
    ...decideSkills(seat, person),
    ...decideCredential(shift, seat, person),
  );
  const clash = held.find(
    ({ shiftId, status, period }) => shiftId !== shift.id && status === "confirmed" && overlaps(period, shift.period),
  );
  if (clash) {
    problems.push({
      code: "SHIFT_OVERLAP",
      otherShiftId: clash.shiftId,
      otherTitle: clash.title,
      otherStart: clash.period.start.getTime(),
      otherEnd: clash.period.end.getTime(),
    });
  }
  return [...problems, ...decideWorkload({ shift, person, held, rules })];
}

/** Minors never serve in danger and need their guardian's consent (浙江省志愿服务条例 art. 9); no override exists. */
function decideAge(project: JoinQuestion["project"], shift: Shift, seat: Seat, person: Person): Problem[] {
  if (person.birthDate === null) return [];
  const age = ageOn(person.birthDate, shift.period.start, shift.timeZone);
  const problems: Problem[] = [];
  if (age < seat.minAge) problems.push({ code: "TOO_YOUNG", minAge: seat.minAge, ageOnDay: age });
  if (age < adultAge && project.dangerous) problems.push({ code: "MINOR_DANGEROUS" });
  if (age < adultAge && person.guardianConsent === null) problems.push({ code: "GUARDIAN_CONSENT_MISSING" });
  return problems;
}

function decideSkills(seat: Seat, person: Person): Problem[] {
  const missing = seat.skills
    .map(({ code, level }) => ({ code, level, have: bestLevel(person.skills, code) }))
    .filter(({ level, have }) => have < level);
  return missing.length > 0 ? [{ code: "SKILLS_MISSING", skills: missing }] : [];
}

/** A qualification that the seat asks for must be verified and valid on the day of service (Order 685 art. 16). */
function decideCredential(shift: Shift, seat: Seat, person: Person): Problem[] {
  if (seat.kind !== "professional") return [];
  const wanted = seat.credentialType;
  const fitting = person.credentials.filter(
    (held) => held.status !== "revoked" && (wanted === null || impliesCredential(held.type, wanted)),
  );
  const day = localDate(shift.period.start, shift.timeZone);
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
