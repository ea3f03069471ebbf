import * as z from "zod/mini";
import { organisationKinds, type OrganisationKind } from "../codes/organisation-kind.ts";
import { divisionCode } from "../divisions/division-shape.ts";
import type { OrganisationId } from "../ids.ts";
import { organisationId } from "../ids.ts";
import { lineOf, textOf } from "../text/text-shape.ts";

/** pending: waits for the federation; returned: sent back with a reason; suspended: may not publish or record for now. */
export const organisationStatuses = ["pending", "approved", "returned", "suspended"] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

export interface Organisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly status: OrganisationStatus;
  readonly statusReason: string | null;
  readonly parentId: OrganisationId | null;
  readonly divisionCode: string | null;
}

export const applyOrganisationInput = z.strictObject({
  kind: z.enum(
    organisationKinds.codes.filter((code) => code !== "federation"),
    "unknown_value",
  ),
  name: lineOf(60, 2),
  divisionCode,
  description: textOf(600, 1),
  address: lineOf(120),
  contactName: lineOf(50),
  contactPhone: z.string().check(z.regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/u, "bad_format")),
  creditCode: z.nullable(z.string().check(z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/u, "bad_format"))),
});
export type ApplyOrganisationInput = z.output<typeof applyOrganisationInput>;
/** What is known of a federation; its kind needs no asking. */
export type FederationInput = Omit<ApplyOrganisationInput, "kind">;

export const decideOrganisationInput = z.strictObject({
  organisationId,
  decision: z.enum(["approved", "returned", "suspended"], "unknown_value"),
  reason: z.nullable(textOf(300, 1)),
});
export type DecideOrganisationInput = z.output<typeof decideOrganisationInput>;
