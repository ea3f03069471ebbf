import {
  askSupervisionInput,
  withdrawSupervisionInput,
  writeSupervisionInput,
} from "@nuanlin/domain/supervision/supervision";
import {
  listMySupervisions,
  listSupervisions,
  showSupervisionChoices,
} from "@nuanlin/usecases/supervision/list-supervisions";
import { withdrawSupervision } from "@nuanlin/usecases/supervision/withdraw-supervision";
import { writeSupervision } from "@nuanlin/usecases/supervision/write-supervision";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import {
  mySupervisionsView,
  supervisionChoicesView,
  supervisionListView,
  toMySupervisionsView,
  toSupervisionListView,
} from "./supervision-view.ts";

export const supervisionRouter = router({
  write: procedure
    .input(writeSupervisionInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => writeSupervision(ctx.services, ctx.actor, input)),
  withdraw: procedure
    .input(withdrawSupervisionInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => withdrawSupervision(ctx.services, ctx.actor, input)),
  list: procedure
    .input(askSupervisionInput)
    .output(supervisionListView)
    .query(async ({ ctx, input }) => toSupervisionListView(await listSupervisions(ctx.services, ctx.actor, input))),
  mine: procedure
    .output(mySupervisionsView)
    .query(async ({ ctx }) => toMySupervisionsView(await listMySupervisions(ctx.services, ctx.actor, null))),
  choices: procedure
    .input(askSupervisionInput)
    .output(supervisionChoicesView)
    .query(({ ctx, input }) => showSupervisionChoices(ctx.services, ctx.actor, input)),
});
