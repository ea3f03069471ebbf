import { credentialTypes } from "../codes/credential-type.ts";
import type { CredentialFamily } from "../codes/credential-type-row.ts";
import type { Credential } from "../people/person.ts";
import type { Problem } from "../problem.ts";
import { holdsPersonalNumbers } from "../text/personal-details.ts";
import { plusMinutes } from "../time/period.ts";
import { supervisionTakeBackHours, type WriteSupervisionInput, type WrittenSupervision } from "./supervision.ts";

const supervisingFamilies: ReadonlySet<CredentialFamily> = new Set(["social_work", "psychology", "health"]);

/**
 * Whether somebody with these credentials can supervise on the day: one of social work, psychology or health, verified and valid
 * then. A supervisor is no title of its own, so nothing more is asked.
 */
export function maySupervise(
  credentials: readonly Pick<Credential, "type" | "status" | "issuedOn" | "validUntil">[],
  day: string,
): boolean {
  return credentials.some(
    ({ type, status, issuedOn, validUntil }) =>
      status === "verified" &&
      issuedOn <= day &&
      (validUntil === null || day <= validUntil) &&
      supervisingFamilies.has(credentialTypes.byCode(type).family),
  );
}

/**
 * Says why an entry may not be written: the supervisor's proof does not stand on that day, the day has not come (`today` is that of
 * the district), somebody supervises themselves, or the words hold a number that belongs to a person.
 */
export function decideSupervision(
  given: Pick<WriteSupervisionInput, "supervisorId" | "people" | "heldOn" | "words">,
  supervisor: { readonly credentials: readonly Credential[] },
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  if (!maySupervise(supervisor.credentials, given.heldOn)) problems.push({ code: "NOT_A_PROFESSIONAL" });
  if (given.heldOn > today) problems.push({ code: "INVALID_INPUT", fields: [{ path: "heldOn", reason: "too_big" }] });
  if (given.people.includes(given.supervisorId))
    problems.push({ code: "INVALID_INPUT", fields: [{ path: "people", reason: "unknown_value" }] });
  if (holdsPersonalNumbers(given.words)) problems.push({ code: "PERSONAL_DETAILS_IN_TEXT", field: "words" });
  return problems;
}

/** Says why whoever wrote an entry may not take it back: a day has passed, and it stands. */
export function decideTakeBack({ createdAt }: Pick<WrittenSupervision, "createdAt">, now: Date): Problem[] {
  return now < plusMinutes(createdAt, supervisionTakeBackHours * 60) ? [] : [{ code: "ENTRY_STANDS" }];
}
