import { companionRelations, ownCompanionInput, saveCompanionInput } from "@nuanlin/domain/people/companion";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import { listCompanions, makeCompanionCode, removeCompanion } from "@nuanlin/usecases/people/companions";
import { saveCompanion } from "@nuanlin/usecases/people/save-companion";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { claimCodeView, toClaimCodeView } from "./claim-view.ts";

const companionView = z.object({
  id: z.string(),
  name: z.string(),
  birthDate: z.nullable(z.string()),
  relation: z.enum(companionRelations),
  avatarSeed: z.string(),
  guardianName: z.nullable(z.string()),
  codeUntil: z.nullable(z.number()),
  coming: z.array(
    z.object({
      signupId: z.string(),
      shiftId: z.string(),
      projectId: z.string(),
      title: z.string(),
      status: z.enum(liveStatuses),
      start: z.number(),
      end: z.number(),
      timeZone: z.string(),
    }),
  ),
});

export const companionRouter = router({
  list: procedure.output(z.array(companionView)).query(async ({ ctx }) =>
    (await listCompanions(ctx.services, ctx.actor, {})).map(({ codeUntil, coming, ...companion }) => ({
      ...companion,
      codeUntil: codeUntil?.getTime() ?? null,
      coming: [...coming],
    })),
  ),
  save: procedure
    .input(saveCompanionInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => saveCompanion(ctx.services, ctx.actor, input)),
  remove: procedure
    .input(ownCompanionInput)
    .mutation(({ ctx, input }) => removeCompanion(ctx.services, ctx.actor, input)),
  makeCode: procedure
    .input(ownCompanionInput)
    .output(claimCodeView)
    .mutation(async ({ ctx, input }) => toClaimCodeView(await makeCompanionCode(ctx.services, ctx.actor, input))),
});
