import { setWorkRulesInput } from "@nuanlin/domain/signups/work-rules";
import { setWorkRules, showWorkRules } from "@nuanlin/usecases/signups/work-rules";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const rulesView = z.object({
  nightRestMinutes: z.nullable(z.number()),
  dayMinutes: z.nullable(z.number()),
  weekMinutes: z.nullable(z.number()),
  minorDayMinutes: z.nullable(z.number()),
  minorFrom: z.string(),
  minorUntil: z.string(),
});

const shownRulesView = z.object({
  rules: rulesView,
  history: z.array(
    z.extend(rulesView, { id: z.number(), reason: z.string(), setBy: z.nullable(z.string()), setAt: z.number() }),
  ),
});

export const workRulesRouter = router({
  show: procedure.output(shownRulesView).query(async ({ ctx }) => {
    const { rules, history } = await showWorkRules(ctx.services, ctx.actor, {});
    return { rules, history: history.map(({ setAt, ...line }) => ({ ...line, setAt: setAt.getTime() })) };
  }),
  set: procedure
    .input(setWorkRulesInput)
    .output(z.object({ id: z.number() }))
    .mutation(({ ctx, input }) => setWorkRules(ctx.services, ctx.actor, input)),
});
