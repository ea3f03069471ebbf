import { importBatchInput } from "@nuanlin/domain/pool/import-batch";
import { listImports, makeImportCodes } from "@nuanlin/usecases/pool/import-batches";
import { undoImport } from "@nuanlin/usecases/pool/undo-import";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { importBatchView, importCodesView, toImportBatchView, toImportCodesView } from "./import-view.ts";

/** Tables of professionals that the federation took in; the files themselves come by a route of their own. */
export const importRouter = router({
  batches: procedure
    .output(z.array(importBatchView))
    .query(async ({ ctx }) => (await listImports(ctx.services, ctx.actor, {})).map(toImportBatchView)),
  codes: procedure
    .input(importBatchInput)
    .output(importCodesView)
    .mutation(async ({ ctx, input }) => toImportCodesView(await makeImportCodes(ctx.services, ctx.actor, input))),
  undo: procedure
    .input(importBatchInput)
    .output(z.object({ papers: z.number(), people: z.number(), places: z.number() }))
    .mutation(({ ctx, input }) => undoImport(ctx.services, ctx.actor, input)),
});
