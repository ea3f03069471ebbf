import {
  confirmSafetyCheckInput,
  listSafetyChecksInput,
  recordSafetyCheckInput,
} from "@nuanlin/domain/credentials/safety-check-record";
import {
  confirmSafetyCheck,
  listSafetyChecks,
  recordSafetyCheck,
  showMySafetyCheck,
} from "@nuanlin/usecases/credentials/safety-checks";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { mySafetyCheckView, safetyCheckListView } from "./safety-check-view.ts";

export const safetyCheckRouter = router({
  record: procedure
    .input(recordSafetyCheckInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => recordSafetyCheck(ctx.services, ctx.actor, input)),
  confirm: procedure
    .input(confirmSafetyCheckInput)
    .output(z.object({ places: z.number() }))
    .mutation(({ ctx, input }) => confirmSafetyCheck(ctx.services, ctx.actor, input)),
  list: procedure
    .input(listSafetyChecksInput)
    .output(safetyCheckListView)
    .query(({ ctx, input }) => listSafetyChecks(ctx.services, ctx.actor, input)),
  mine: procedure.output(mySafetyCheckView).query(({ ctx }) => showMySafetyCheck(ctx.services, ctx.actor, null)),
});
