import type { Problem } from "../problem.ts";
import type { Organisation, OrganisationStatus } from "./organisation.ts";

/**
 * Says why a decision on an organisation cannot stand: its state does not lead there, or it turns somebody down without a
 * reason. What was sent back waits for its applicant and is not approved from there.
 */
export function decideOnOrganisation(
  organisation: Pick<Organisation, "status">,
  decision: Exclude<OrganisationStatus, "pending">,
  reason: string | null,
): Problem[] {
  const problems: Problem[] = [];
  const from: Record<typeof decision, readonly OrganisationStatus[]> = {
    approved: ["pending", "suspended"],
    returned: ["pending"],
    suspended: ["approved"],
  };
  if (!from[decision].includes(organisation.status))
    problems.push({ code: "ORGANISATION_WRONG_STATE", status: organisation.status });
  if (decision !== "approved" && reason === null) problems.push({ code: "REASON_MISSING" });
  return problems;
}

/** Says why an organisation may not publish or record right now; suspended ones hear that they are, others that they wait. */
export function decideActive(status: OrganisationStatus): Problem[] {
  if (status === "approved") return [];
  return [{ code: status === "suspended" ? "ORGANISATION_SUSPENDED" : "ORGANISATION_NOT_APPROVED" }];
}
