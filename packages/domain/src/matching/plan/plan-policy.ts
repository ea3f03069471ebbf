import { type Actor, isFederationStaff, type PersonActor, runsOrganisation } from "../../actor.ts";
import type { PlanScope } from "./plan-run.ts";

/** The federation plans for everybody; organizers for their own organisation. */
export function mayPlan(actor: Actor, { scope }: { readonly scope: PlanScope }): actor is PersonActor {
  if (isFederationStaff(actor)) return true;
  return scope.kind === "organisation" && runsOrganisation(actor, scope.organisationId);
}
