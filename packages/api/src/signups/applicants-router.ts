import { organisationId } from "@nuanlin/domain/ids";
import { listApplicantsInput } from "@nuanlin/domain/signups/applicants";
import { countOpenApplicants, listApplicants } from "@nuanlin/usecases/signups/list-applicants";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { applicantsView, toApplicantsView } from "./applicants-view.ts";

/** The people around one's shifts, for their organizers. */
export const applicantsRouter = router({
  list: procedure
    .input(listApplicantsInput)
    .output(applicantsView)
    .query(async ({ ctx, input }) => toApplicantsView(await listApplicants(ctx.services, ctx.actor, input))),
  open: procedure
    .input(z.strictObject({ organisationId }))
    .output(z.object({ open: z.number() }))
    .query(({ ctx, input }) => countOpenApplicants(ctx.services, ctx.actor, input)),
});
