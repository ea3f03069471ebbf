import { importStatuses } from "@nuanlin/domain/pool/import-batch";
import type { makeImportCodes, ShownImport } from "@nuanlin/usecases/pool/import-batches";
import * as z from "zod/mini";

export const importBatchView = z.object({
  id: z.string(),
  fileName: z.string(),
  rows: z.number(),
  done: z.number(),
  status: z.enum(importStatuses),
  createdAt: z.number(),
  createdBy: z.string(),
  undoneAt: z.nullable(z.number()),
  undoneBy: z.nullable(z.string()),
  /** Papers that count, and papers that wait for a second clerk. */
  verified: z.number(),
  waiting: z.number(),
  /** People who have no account yet. */
  unclaimed: z.number(),
  /** Until when it can be taken back; null: it cannot. */
  undoUntil: z.nullable(z.number()),
});

export function toImportBatchView(batch: ShownImport): z.output<typeof importBatchView> {
  return {
    ...batch,
    createdAt: batch.createdAt.getTime(),
    undoneAt: batch.undoneAt?.getTime() ?? null,
    undoUntil: batch.undoUntil?.getTime() ?? null,
  };
}

export const importCodesView = z.array(
  z.object({ name: z.string(), phone: z.nullable(z.string()), code: z.string(), expiresAt: z.number() }),
);

export function toImportCodesView(
  codes: Awaited<ReturnType<typeof makeImportCodes>>,
): z.output<typeof importCodesView> {
  return codes.map(({ name, phone, code, expiresAt }) => ({ name, phone, code, expiresAt: expiresAt.getTime() }));
}
