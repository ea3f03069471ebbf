import type { Actor } from "@nuanlin/domain/actor";
import { membershipRoles } from "@nuanlin/domain/actor";
import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { organisationStatuses } from "@nuanlin/domain/organisations/organisation";
import * as z from "zod/mini";
import { demoRoles } from "../api-context.ts";

/** Who is looking, for menus and greetings; null for a visitor. What they may do is still decided at each call. */
export const viewerView = z.nullable(
  z.object({
    personId: z.string(),
    name: z.string(),
    memberships: z.array(
      z.object({
        organisationId: z.string(),
        organisationName: z.string(),
        organisationKind: z.enum(organisationKinds.codes),
        organisationStatus: z.enum(organisationStatuses),
        role: z.enum(membershipRoles),
      }),
    ),
  }),
);
export type ViewerView = z.output<typeof viewerView>;

export function toViewerView(actor: Actor): z.input<typeof viewerView> {
  if (actor.kind !== "person") return null;
  return { personId: actor.personId, name: actor.name, memberships: [...actor.memberships] };
}

/** Ready-made accounts of a demo district; an empty list everywhere else. */
export const demoAccountsView = z.array(
  z.object({ role: z.enum(demoRoles), name: z.string(), contact: z.string(), password: z.string() }),
);
