import { escalationInput, openEscalationsInput, raiseEscalationInput } from "@nuanlin/domain/supervision/escalation";
import { answerEscalation, showEscalation } from "@nuanlin/usecases/supervision/answer-escalation";
import { listOpenEscalations, showMyEscalation } from "@nuanlin/usecases/supervision/list-escalations";
import { raiseEscalation } from "@nuanlin/usecases/supervision/raise-escalation";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { escalationCaseView, escalationView, toEscalationView } from "./escalation-view.ts";

export const escalationRouter = router({
  raise: procedure
    .input(raiseEscalationInput)
    .output(z.object({ id: z.string(), onDuty: z.array(z.string()) }))
    .mutation(({ ctx, input }) => raiseEscalation(ctx.services, ctx.actor, input)),
  answer: procedure
    .input(escalationInput)
    .output(z.object({ answeredAt: z.number() }))
    .mutation(async ({ ctx, input }) => {
      const { answeredAt } = await answerEscalation(ctx.services, ctx.actor, input);
      return { answeredAt: answeredAt.getTime() };
    }),
  show: procedure
    .input(escalationInput)
    .output(escalationCaseView)
    .query(async ({ ctx, input }) => toEscalationView(await showEscalation(ctx.services, ctx.actor, input))),
  mine: procedure
    .input(raiseEscalationInput)
    .output(z.nullable(escalationView))
    .query(async ({ ctx, input }) => {
      const last = await showMyEscalation(ctx.services, ctx.actor, input);
      return last && toEscalationView(last);
    }),
  open: procedure
    .input(openEscalationsInput)
    .output(z.array(escalationView))
    .query(async ({ ctx, input }) =>
      (await listOpenEscalations(ctx.services, ctx.actor, input)).map((one) => toEscalationView(one)),
    ),
});
