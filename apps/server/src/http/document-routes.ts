import { createHash, randomUUID } from "node:crypto";
import type { ApiContext, AttemptLimit } from "@nuanlin/api/api-context";
import type { PersonActor } from "@nuanlin/domain/actor";
import { maxDocumentBytes } from "@nuanlin/domain/credentials/document";
import { documentId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { lineOf } from "@nuanlin/domain/text/text-shape";
import { keepDocument } from "@nuanlin/usecases/credentials/keep-document";
import { openDocument } from "@nuanlin/usecases/credentials/open-document";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { checkDocument } from "../documents/check-document.ts";
import type { DocumentSeal } from "../documents/document-seal.ts";
import { coded, type ErrorKinds } from "./coded-answer.ts";
import { readAtMost, throwAway } from "./limit-body.ts";
import { fromOwnPagesOnly } from "./same-origin.ts";

export interface DocumentParts {
  readonly createContext: (facts: { req: Request; resHeaders: Headers }) => Promise<ApiContext>;
  readonly seal: DocumentSeal;
  /** The address people type; without one, the address the request was sent to. */
  readonly origin: string | undefined;
  /** Counts uploads by person: to check one costs us more than to send it. */
  readonly uploads: AttemptLimit;
}

const fileName = lineOf(120);

/**
 * People's papers: `POST /documents` takes the bytes of one (its name in `x-file-name`, percent-encoded) and answers its id,
 * `GET /documents/:id` shows it to whoever may see it. What is sent is held in memory, 10 MB at most, and never on a disk.
 */
export function createDocumentRoutes({ createContext, seal, origin, uploads }: DocumentParts): Hono {
  const app = new Hono();
  const signedIn = (context: Context, answer: (given: ApiContext, actor: PersonActor) => Promise<Response>) =>
    coded(kinds, async () => {
      const resHeaders = new Headers();
      const given = await createContext({ req: context.req.raw, resHeaders });
      if (given.actor.kind !== "person") throw new ProblemError({ code: "NOT_SIGNED_IN" });
      const response = await answer(given, given.actor);
      for (const cookie of resHeaders.getSetCookie()) response.headers.append("Set-Cookie", cookie);
      return response;
    });

  app.post("/", fromOwnPagesOnly(origin), (context) =>
    signedIn(context, async ({ services }, actor) => {
      await uploads.count(actor.personId);
      const sent = await readBody(context);
      const { mediaType, bytes } = await checkDocument(sent);
      const id = documentId.parse(randomUUID());
      await keepDocument(services, actor, {
        id,
        fileName: nameOf(context.req.header("x-file-name")),
        mediaType,
        byteSize: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        ...seal.seal(id, bytes),
      });
      return Response.json({ id, mediaType }, { status: 201, headers: { "Cache-Control": "no-store" } });
    }),
  );

  app.get("/:id", (context) =>
    signedIn(context, async ({ services }, actor) => {
      const id = documentId.safeParse(context.req.param("id"));
      if (!id.success) throw new ProblemError({ code: "NOT_FOUND", what: "document" });
      const document = await openDocument(services, actor, { id: id.data });
      return new Response(new Uint8Array(seal.open(document)), {
        headers: {
          "Content-Type": document.mediaType,
          "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(document.fileName)}`,
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
        },
      });
    }),
  );
  return app;
}

/**
 * What a browser may do with a paper: show it, and load and run nothing. Goes around the headers that all pages have.
 * A PDF may stand in a frame of our own pages, beside what was typed; browsers open none in a sandbox, and their viewers keep it
 * apart from the page by themselves. Everything else, refusals too, stays in a sandbox and in no frame.
 */
export const documentHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  const isPdf = headers.get("Content-Type") === "application/pdf";
  headers.set("Content-Security-Policy", isPdf ? pdfPolicy : paperPolicy);
  if (isPdf) headers.set("X-Frame-Options", "SAMEORIGIN");
};

const paperPolicy = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const pdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** No more than is allowed is ever held. */
async function readBody(context: Context): Promise<Uint8Array> {
  const request = context.req.raw;
  const tooLarge = new ProblemError({ code: "DOCUMENT_TOO_LARGE", maxBytes: maxDocumentBytes });
  if (Number(request.headers.get("content-length") ?? 0) > maxDocumentBytes) {
    if (request.body !== null) await throwAway(request.body, maxDocumentBytes);
    throw tooLarge;
  }
  if (request.body === null) throw new ProblemError({ code: "DOCUMENT_MISSING" });
  const blob = await readAtMost(request.body, maxDocumentBytes);
  if (blob === undefined) throw tooLarge;
  if (blob.size === 0) throw new ProblemError({ code: "DOCUMENT_MISSING" });
  return new Uint8Array(await blob.arrayBuffer());
}

/** A name is for people to recognise the file by; one that cannot be read is as good as none. */
function nameOf(header: string | undefined): string {
  try {
    const name = fileName.safeParse(decodeURIComponent(header ?? ""));
    return name.success ? name.data : "document";
  } catch {
    return "document";
  }
}

const kinds: ErrorKinds = {
  DOCUMENT_TOO_LARGE: "PAYLOAD_TOO_LARGE",
  DOCUMENT_TYPE: "UNSUPPORTED_MEDIA_TYPE",
  DOCUMENT_SEALED: "SERVICE_UNAVAILABLE",
};
