import * as z from "zod/mini";
import { organisationId } from "../ids.ts";
import { organisationStatuses } from "./organisation.ts";

/** Within how many days the federation answers an application. A promise of this house, no law. */
export const answerPromiseDays = 3;

/** Most organisations the federation's list shows at once. */
export const maxQueueLength = 500;

export const listOrganisationQueueInput = z.strictObject({
  status: z.enum(organisationStatuses, "unknown_value"),
  limit: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxQueueLength, "too_big")),
});
export type ListOrganisationQueueInput = z.output<typeof listOrganisationQueueInput>;

export const showOrganisationCaseInput = z.strictObject({ organisationId });
export type ShowOrganisationCaseInput = z.output<typeof showOrganisationCaseInput>;
