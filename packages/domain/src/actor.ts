import type { OrganisationKind } from "./codes/organisation-kind.ts";
import type { AccountId, OrganisationId, PersonId } from "./ids.ts";
import type { OrganisationStatus } from "./organisations/organisation.ts";

/** What somebody may do in an organisation: an admin also manages its members, an organizer its projects. */
export const membershipRoles = ["admin", "organizer", "member"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** One membership as it stands at this request; read from the database every time, so a removed role is gone at once. */
export interface Membership {
  readonly organisationId: OrganisationId;
  readonly organisationKind: OrganisationKind;
  readonly organisationStatus: OrganisationStatus;
  readonly organisationName: string;
  readonly role: MembershipRole;
}

export interface VisitorActor {
  readonly kind: "visitor";
}

export interface PersonActor {
  readonly kind: "person";
  readonly accountId: AccountId;
  readonly personId: PersonId;
  readonly name: string;
  readonly memberships: readonly Membership[];
}

/** The command line or a job; `name` says which one and goes into the audit line. */
export interface SystemActor {
  readonly kind: "system";
  readonly name: string;
}

export type Actor = VisitorActor | PersonActor | SystemActor;

/** Anybody who signed in. */
export function isPerson(actor: Actor): actor is PersonActor {
  return actor.kind === "person";
}

/** Everybody, signed in or not: for what is public by its nature. */
export function isAnybody(_actor: Actor): _actor is Actor {
  return true;
}

/** The command line and our own jobs. */
export function isSystem(actor: Actor): actor is SystemActor {
  return actor.kind === "system";
}

/** Whether the actor works for that organisation: posts its projects, calls its roll, records its hours. */
export function runsOrganisation(actor: Actor, organisationId: OrganisationId): actor is PersonActor {
  return (
    actor.kind === "person" &&
    actor.memberships.some((held) => held.organisationId === organisationId && held.role !== "member")
  );
}

/** Whether a membership makes somebody staff of an approved volunteer federation. */
export function isFederationRole(held: Pick<Membership, "organisationKind" | "organisationStatus" | "role">): boolean {
  return held.organisationKind === "federation" && held.organisationStatus === "approved" && held.role !== "member";
}

/** Whether the actor is staff of an approved volunteer federation. */
export function isFederationStaff(actor: Actor): actor is PersonActor {
  return actor.kind === "person" && actor.memberships.some(isFederationRole);
}
