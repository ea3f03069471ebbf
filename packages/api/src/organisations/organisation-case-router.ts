import { decideOrganisationInput } from "@nuanlin/domain/organisations/organisation";
import {
  listOrganisationQueueInput,
  showOrganisationCaseInput,
} from "@nuanlin/domain/organisations/organisation-queue";
import { decideOrganisation } from "@nuanlin/usecases/organisations/decide-organisation";
import { listOrganisationQueue } from "@nuanlin/usecases/organisations/list-organisation-queue";
import { showOrganisationCase } from "@nuanlin/usecases/organisations/show-organisation-case";
import { procedure, router } from "../trpc.ts";
import {
  organisationCaseView,
  organisationQueueView,
  toOrganisationCaseView,
  toOrganisationQueueView,
} from "./organisation-case-view.ts";

export const organisationCaseRouter = router({
  queue: procedure
    .input(listOrganisationQueueInput)
    .output(organisationQueueView)
    .query(async ({ ctx, input }) =>
      toOrganisationQueueView(await listOrganisationQueue(ctx.services, ctx.actor, input)),
    ),
  show: procedure
    .input(showOrganisationCaseInput)
    .output(organisationCaseView)
    .query(async ({ ctx, input }) =>
      toOrganisationCaseView(await showOrganisationCase(ctx.services, ctx.actor, input)),
    ),
  decide: procedure
    .input(decideOrganisationInput)
    .mutation(({ ctx, input }) => decideOrganisation(ctx.services, ctx.actor, input)),
});
