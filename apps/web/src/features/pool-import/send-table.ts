import { importIssueCodes } from "@nuanlin/domain/pool/import-row";
import { importColumns, maxImportBytes } from "@nuanlin/domain/pool/import-sheet";
import type { Problem } from "@nuanlin/domain/problem";
import * as z from "zod/mini";

const report = z.object({
  counts: z.object({
    rows: z.number(),
    people: z.number(),
    creates: z.number(),
    adds: z.number(),
    waits: z.number(),
    unchanged: z.number(),
    failed: z.number(),
  }),
  rows: z.array(
    z.object({
      line: z.number(),
      said: z.object({ name: z.string(), phone: z.string(), type: z.string(), number: z.string() }),
      outcome: z.enum(["creates", "adds", "unchanged", "failed"]),
      waits: z.boolean(),
      issues: z.array(z.object({ column: z.enum(importColumns), code: z.enum(importIssueCodes) })),
    }),
  ),
});
export type TableReport = z.output<typeof report>;
export type ReportRow = TableReport["rows"][number];

const refusal = z.object({
  error: z.object({ problems: z.array(z.custom<Problem>((problem) => typeof problem === "object")) }),
});

/** Why a table was refused, in the form of every other failed call. */
class TableError extends Error {
  override readonly name = "TableError";
  readonly data: { readonly problems: readonly Problem[] };
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(", "));
    this.data = { problems };
  }
}

/** Asks what a table would do, or, with a batch, takes it in. Fails with an error that `problemsOf` understands. */
export async function sendTable(file: File, batchId: string | null): Promise<TableReport> {
  if (file.size > maxImportBytes) throw new TableError({ code: "BODY_TOO_LARGE", maxBytes: maxImportBytes });
  const answer = await fetch(`/imports/professionals?${batchId === null ? "dry=1" : `batch=${batchId}`}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name.slice(-120)) },
    body: file,
  }).catch(() => {
    throw new TableError({ code: "NETWORK" });
  });
  const json: unknown = await answer.json().catch(() => null);
  const read = report.safeParse(json);
  if (answer.ok && read.success) return read.data;
  const refused = refusal.safeParse(json);
  throw new TableError(...(refused.success ? refused.data.error.problems : [{ code: "INTERNAL" } as const]));
}
