import type { ApiContext, AttemptLimit } from "@nuanlin/api/api-context";
import { isFederationStaff, type PersonActor } from "@nuanlin/domain/actor";
import { importBatchId } from "@nuanlin/domain/ids";
import type { DecidedRow, ImportCounts } from "@nuanlin/domain/pool/decide-import";
import { maxImportBytes, shownImportRows } from "@nuanlin/domain/pool/import-sheet";
import { ProblemError } from "@nuanlin/domain/problem";
import { lineOf } from "@nuanlin/domain/text/text-shape";
import { foreseeImport } from "@nuanlin/usecases/pool/foresee-import";
import { runImport } from "@nuanlin/usecases/pool/run-import";
import { type Context, Hono } from "hono";
import { readProfessionals } from "../imports/read-professionals.ts";
import { templateText, templateWorkbook } from "../imports/template.ts";
import { coded, type ErrorKinds } from "./coded-answer.ts";
import { readAtMost, throwAway } from "./limit-body.ts";
import { fromOwnPagesOnly } from "./same-origin.ts";

export interface ImportParts {
  readonly createContext: (facts: { req: Request; resHeaders: Headers }) => Promise<ApiContext>;
  /** The address people type; without one, the address the request was sent to. */
  readonly origin: string | undefined;
  /** Counts files by person: to read one costs us more than to send it. */
  readonly uploads: AttemptLimit;
}

/**
 * Tables of professionals, for the federation: `POST /imports/professionals?dry=1` says what each row would do and writes
 * nothing, `?batch=<uuid>` takes the file in as the batch of that id, and how far it is can be asked meanwhile (`imports.batches`). The
 * body is the file, its name in `x-file-name`. Templates lie beside it.
 */
export function createImportRoutes({ createContext, origin, uploads }: ImportParts): Hono {
  const app = new Hono();
  const federation = (context: Context, answer: (given: ApiContext, actor: PersonActor) => Promise<Response>) =>
    coded(kinds, async () => {
      const resHeaders = new Headers();
      const given = await createContext({ req: context.req.raw, resHeaders });
      if (given.actor.kind !== "person") throw new ProblemError({ code: "NOT_SIGNED_IN" });
      // Before a byte is read: to take a table apart is dear. The use cases ask again.
      if (!isFederationStaff(given.actor)) throw new ProblemError({ code: "NOT_ALLOWED" });
      const response = await answer(given, given.actor);
      for (const cookie of resHeaders.getSetCookie()) response.headers.append("Set-Cookie", cookie);
      response.headers.set("Cache-Control", "no-store");
      return response;
    });

  app.post("/professionals", fromOwnPagesOnly(origin), (context) =>
    federation(context, async ({ services }, actor) => {
      await uploads.count(actor.personId);
      const lines = await readProfessionals(await readBody(context));
      if (context.req.query("dry") === "1") {
        const { counts, rows } = await foreseeImport(services, actor, { lines });
        return Response.json(toReport(counts, rows));
      }
      const batchId = importBatchId.safeParse(context.req.query("batch"));
      if (!batchId.success) throw new ProblemError({ code: "NOT_FOUND", what: "batch" });
      const fileName = nameOf(context.req.header("x-file-name"));
      const { counts, rows } = await runImport(services, actor, { lines, fileName, batchId: batchId.data });
      return Response.json(toReport(counts, rows));
    }),
  );

  app.get("/professionals/template.xlsx", (context) =>
    federation(context, async () =>
      download(
        await templateWorkbook(),
        "professionals.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      ),
    ),
  );
  app.get("/professionals/template.csv", (context) =>
    federation(context, async () => download(templateText(), "professionals.csv", "text/csv; charset=utf-8")),
  );
  return app;
}

/** The counts of the whole file, and the rows somebody has to look at before the others. */
function toReport(counts: ImportCounts, rows: readonly DecidedRow[]) {
  const urgency = ({ outcome, issues }: DecidedRow) => (outcome === "failed" ? 0 : issues.length > 0 ? 1 : 2);
  const shown = rows.toSorted((a, b) => urgency(a) - urgency(b));
  return {
    counts,
    rows: shown.slice(0, shownImportRows).map(({ row: { line, said }, outcome, waits, issues }) => ({
      line,
      said,
      outcome,
      waits,
      issues,
    })),
  };
}

function download(body: string | Buffer, name: string, type: string): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
}

/** No more than is allowed is ever held. */
async function readBody(context: Context): Promise<Uint8Array> {
  const request = context.req.raw;
  const tooLarge = new ProblemError({ code: "BODY_TOO_LARGE", maxBytes: maxImportBytes });
  if (Number(request.headers.get("content-length") ?? 0) > maxImportBytes) {
    if (request.body !== null) await throwAway(request.body, maxImportBytes);
    throw tooLarge;
  }
  if (request.body === null) throw new ProblemError({ code: "FILE_UNREADABLE" });
  const blob = await readAtMost(request.body, maxImportBytes);
  if (blob === undefined) throw tooLarge;
  return new Uint8Array(await blob.arrayBuffer());
}

const fileName = lineOf(120);

/** A name is for people to recognise the file by; one that cannot be read is as good as none. */
function nameOf(header: string | undefined): string {
  try {
    const name = fileName.safeParse(decodeURIComponent(header ?? ""));
    return name.success ? name.data : "professionals";
  } catch {
    return "professionals";
  }
}

const kinds: ErrorKinds = {
  BODY_TOO_LARGE: "PAYLOAD_TOO_LARGE",
  FILE_UNREADABLE: "UNSUPPORTED_MEDIA_TYPE",
  BATCH_WRONG_STATE: "CONFLICT",
};
