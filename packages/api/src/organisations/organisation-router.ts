import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { listPublicOrganisations } from "@nuanlin/usecases/organisations/list-public-organisations";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const directoryInput = z.strictObject({
  division: z._default(z.nullable(z.string().check(z.regex(/^\d{6}(\d{3}){0,2}$/u, "bad_format"))), null),
});

const publicOrganisationView = z.object({
  id: z.string(),
  kind: z.enum(organisationKinds.codes),
  name: z.string(),
  description: z.string(),
  address: z.string(),
  phone: z.string(),
  website: z.nullable(z.string()),
  street: z.nullable(z.string()),
});

export const organisationRouter = router({
  directory: procedure
    .input(directoryInput)
    .output(z.array(publicOrganisationView))
    .query(({ ctx, input }) => listPublicOrganisations(ctx.services, ctx.actor, input)),
});
