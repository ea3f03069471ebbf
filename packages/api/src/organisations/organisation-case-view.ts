import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { organisationStatuses } from "@nuanlin/domain/organisations/organisation";
import type { listOrganisationQueue } from "@nuanlin/usecases/organisations/list-organisation-queue";
import type { showOrganisationCase } from "@nuanlin/usecases/organisations/show-organisation-case";
import * as z from "zod/mini";

const status = z.enum(organisationStatuses);
const kind = z.enum(organisationKinds.codes);
const count = z.number();

/** The federation's list of one state, with how many stand in each. */
export const organisationQueueView = z.object({
  counts: z.object({ pending: count, approved: count, returned: count, suspended: count }),
  organisations: z.array(
    z.object({
      id: z.string(),
      kind,
      name: z.string(),
      divisionCode: z.nullable(z.string()),
      createdAt: z.number(),
      decidedAt: z.nullable(z.number()),
    }),
  ),
});

export function toOrganisationQueueView({ counts, organisations }: Awaited<ReturnType<typeof listOrganisationQueue>>) {
  return {
    counts,
    organisations: organisations.map(({ createdAt, decidedAt, ...rest }) => ({
      ...rest,
      createdAt: createdAt.getTime(),
      decidedAt: decidedAt?.getTime() ?? null,
    })),
  };
}

/** All a clerk sees of an application, the applicant's own contact included. */
export const organisationCaseView = z.object({
  id: z.string(),
  kind,
  name: z.string(),
  status,
  statusReason: z.nullable(z.string()),
  divisionCode: z.nullable(z.string()),
  description: z.string(),
  address: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  contactEmail: z.nullable(z.string()),
  website: z.nullable(z.string()),
  creditCode: z.nullable(z.string()),
  externalSource: z.nullable(z.string()),
  createdAt: z.number(),
  decidedAt: z.nullable(z.number()),
  decidedBy: z.nullable(z.string()),
  isOwn: z.boolean(),
  applicant: z.nullable(
    z.object({
      name: z.string(),
      phone: z.nullable(z.string()),
      email: z.nullable(z.string()),
      avatarSeed: z.string(),
    }),
  ),
  similar: z.array(z.object({ id: z.string(), kind, name: z.string(), status })),
});

export function toOrganisationCaseView({
  createdAt,
  decidedAt,
  ...rest
}: Awaited<ReturnType<typeof showOrganisationCase>>) {
  return { ...rest, createdAt: createdAt.getTime(), decidedAt: decidedAt?.getTime() ?? null };
}
