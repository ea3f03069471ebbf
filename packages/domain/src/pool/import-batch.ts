import * as z from "zod/mini";
import { importBatchId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { plusMinutes } from "../time/period.ts";
import { longestRunMinutes, undoDays } from "./import-sheet.ts";

export const importBatchInput = z.strictObject({ batchId: importBatchId });
export type ImportBatchInput = z.output<typeof importBatchInput>;

export const importStatuses = ["running", "done", "failed", "undone"] as const;
type ImportStatus = (typeof importStatuses)[number];

interface ImportState {
  readonly status: ImportStatus;
  readonly createdAt: Date;
}

/** Where a batch stands: one that never came to its end has failed, though nobody was left to write it down. */
export function importStatusOf({ status, createdAt }: ImportState, now: Date): ImportStatus {
  return status === "running" && plusMinutes(createdAt, longestRunMinutes) < now ? "failed" : status;
}

/** Until when a whole file may be taken back. */
export function undoUntil(createdAt: Date): Date {
  return plusMinutes(createdAt, undoDays * 24 * 60);
}

/** Says why a batch cannot be taken back: it still runs, was taken back, or too much rests on it by now. */
export function decideUndo(batch: ImportState, now: Date): Problem[] {
  const status = importStatusOf(batch, now);
  if (status === "running" || status === "undone") return [{ code: "BATCH_WRONG_STATE", status }];
  return undoUntil(batch.createdAt) < now ? [{ code: "BATCH_WRONG_STATE", status: "old" }] : [];
}
