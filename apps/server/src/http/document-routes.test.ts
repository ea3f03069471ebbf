import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import type { PersonActor } from "@nuanlin/domain/actor";
import { documentId } from "@nuanlin/domain/ids";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { claimCredential } from "@nuanlin/usecases/credentials/claim-credential";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDocumentKey } from "../documents/document-keys.ts";
import { createDocumentSeal } from "../documents/document-seal.ts";
import { activePdfs, boundlessPng, lockedPdf, otherFiles, pdf, photo } from "../documents/papers.ts";
import { openSession } from "../faults/device.ts";
import { type FaultServer, startFaultServer } from "../faults/fault-server.ts";
import { expectAlive } from "../faults/refused-without-trace.ts";
import { argon2Passwords } from "../session/passwords.ts";

const { db } = await useTestDatabase();
const services = { db, now: () => new Date(), passwords: argon2Passwords };
const key = makeDocumentKey();
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(db, undefined, createDocumentSeal([key]));
});
afterAll(() => server.stop());

interface Answered {
  readonly status: number;
  readonly codes: readonly string[];
  readonly id: string;
}

type Body = NonNullable<RequestInit["body"]>;

async function send(person: PersonActor | null, body: Body, headers: Record<string, string> = {}): Promise<Answered> {
  const cookie: Record<string, string> = person === null ? {} : { Cookie: await openSession(db, person.accountId) };
  const answer = await fetch(`${server.url}/documents`, {
    method: "POST",
    headers: { Connection: "close", "Content-Type": "image/jpeg", ...cookie, ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit);
  return read(answer);
}

async function read(answer: Response): Promise<Answered> {
  const json = (await answer.json()) as { id?: string; error?: { problems: { code: string }[] } };
  return { status: answer.status, codes: json.error?.problems.map(({ code }) => code) ?? [], id: json.id ?? "" };
}

async function look(person: PersonActor | null, id: string): Promise<Response> {
  const cookie: Record<string, string> = person === null ? {} : { Cookie: await openSession(db, person.accountId) };
  return fetch(`${server.url}/documents/${id}`, { headers: { Connection: "close", ...cookie } });
}

const rowCount = async () =>
  (
    await db
      .selectFrom("document")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow()
  ).count;

/** Files that appear in the temporary folder, apart from those of other programs that are at work beside us. */
const temporaryFiles = () =>
  readdirSync(tmpdir()).filter((name) => /upload|document|sharp|vips|nuanlin-doc/u.test(name));

test("a paper is kept sealed: nothing of it can be read in the database, and it opens for its owner as it was", async () => {
  const ana = await insertPerson(db);
  const paper = await pdf((document) => document.setTitle("PLAINLY-READABLE"));
  expect(paper.includes("%PDF-")).toBe(true);
  const { status, id } = await send(ana, new Uint8Array(paper), { "X-File-Name": encodeURIComponent("社工证.pdf") });
  expect(status).toBe(201);
  const row = await db
    .selectFrom("document")
    .selectAll()
    .where("id", "=", documentId.parse(id))
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    file_name: "社工证.pdf",
    media_type: "application/pdf",
    byte_size: paper.length,
    key_id: key.id,
  });
  expect(row.sealed.includes("%PDF-")).toBe(false);
  expect(row.sealed.includes(paper.subarray(20, 36))).toBe(false);

  const seen = await look(ana, id);
  expect(Buffer.from(await seen.arrayBuffer()).equals(paper)).toBe(true);
  expect(Object.fromEntries(seen.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    "x-frame-options": "SAMEORIGIN",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
});

test("only a PDF stands in a frame, of our own pages; a picture and a refusal stay in a sandbox and in no frame", async () => {
  const ana = await insertPerson(db);
  const { id } = await send(ana, new Uint8Array(await photo()));
  for (const seen of [await look(ana, id), await look(await insertPerson(db), id)]) {
    expect(seen.headers.get("content-security-policy")).toMatch(
      /^sandbox; default-src 'none';.* frame-ancestors 'none'$/u,
    );
    expect(seen.headers.get("x-frame-options")).toBe("DENY");
  }
});

test("a photo loses the place where it was taken before it is kept", async () => {
  const ana = await insertPerson(db);
  const { id } = await send(ana, new Uint8Array(await photo()));
  const seen = Buffer.from(await (await look(ana, id)).arrayBuffer());
  expect(seen.includes("SECRET-CAMERA")).toBe(false);
  expect(seen.subarray(0, 3)).toEqual(Buffer.from("\u00FF\u00D8\u00FF", "latin1"));
});

describe("a paper of somebody else is not there", () => {
  test("for another volunteer, an organizer, staff of another organisation; the federation sees it once it was handed in", async () => {
    const ana = await insertPerson(db);
    const clerk = await insertFederationStaff(db);
    const { id } = await send(ana, new Uint8Array(await photo()));
    const others = [
      await insertPerson(db),
      await insertStaff(db, await insertOrganisation(db)),
      await insertStaff(db, await insertOrganisation(db), "admin"),
    ];
    const missing = await read(await look(await insertPerson(db), "11111111-1111-4111-8111-111111111111"));
    expect(missing).toMatchObject({ status: 404, codes: ["NOT_FOUND"] });
    for (const other of [...others, clerk]) expect(await read(await look(other, id))).toEqual(missing);
    expect(await read(await look(null, id))).toMatchObject({ status: 401, codes: ["NOT_SIGNED_IN"] });
    await claimCredential(services, ana, {
      type: "teacher",
      number: "20183305141001234",
      issuedOn: "2024-01-01",
      validUntil: null,
      issuer: "",
      documentIds: [documentId.parse(id)],
    });
    for (const other of others) expect(await read(await look(other, id))).toEqual(missing);
    expect((await look(clerk, id)).status).toBe(200);
    const looks = await db.selectFrom("audit_line").select("target").where("verb", "=", "document.see").execute();
    expect(looks).toEqual([{ target: id }]);
  });
});

describe("refused, with its code, and nothing stays behind", () => {
  const fifty = 50 * 1024 * 1024;
  const cases: Readonly<Record<string, readonly [string, () => Promise<Body>]>> = {
    "a program that is called a photo": ["DOCUMENT_TYPE", async () => new Uint8Array(otherFiles["a program"] ?? [])],
    "a web page": [
      "DOCUMENT_TYPE",
      async () => new Uint8Array(otherFiles["a web page that is a PDF further on"] ?? []),
    ],
    "a drawing": ["DOCUMENT_TYPE", async () => new Uint8Array(otherFiles["a drawing with a script"] ?? [])],
    "a photo in HEIC": ["DOCUMENT_TYPE", async () => new Uint8Array(otherFiles["a photo in HEIC"] ?? [])],
    "a picture without end": ["IMAGE_TOO_LARGE", async () => new Uint8Array(boundlessPng())],
    "a PDF with a script": [
      "DOCUMENT_ACTIVE",
      async () => new Uint8Array((await activePdfs["a script in a packed list of objects"]?.()) ?? []),
    ],
    "a PDF with a password": ["DOCUMENT_LOCKED", async () => new Uint8Array(await lockedPdf())],
    "half a photo": ["DOCUMENT_BROKEN", async () => new Uint8Array((await photo()).subarray(0, 200))],
    nothing: ["DOCUMENT_MISSING", async () => new Uint8Array()],
    "50 MB that say so": ["DOCUMENT_TOO_LARGE", async () => new Uint8Array(fifty).fill(0xff, 0, 3)],
    "50 MB that come in pieces": ["DOCUMENT_TOO_LARGE", async () => pieces(fifty)],
  };

  test.each(Object.keys(cases))("%s", async (name) => {
    const [code, body] = cases[name] ?? [];
    const ana = await insertPerson(db);
    const before = { rows: await rowCount(), files: temporaryFiles() };
    const { status, codes } = await send(ana, (await body?.()) ?? "", { "X-File-Name": "photo.jpg" });
    expect(codes).toEqual([code]);
    expect(status).toBeLessThan(500);
    expect({ rows: await rowCount(), files: temporaryFiles() }).toEqual(before);
    await expectAlive(server.url);
  });

  test("from somebody who is not signed in, or from a page that is not ours", async () => {
    const ana = await insertPerson(db);
    const body = new Uint8Array(await photo());
    expect(await send(null, body)).toMatchObject({ status: 401, codes: ["NOT_SIGNED_IN"] });
    for (const from of [{ Origin: "https://evil.example.org" }, { "Sec-Fetch-Site": "cross-site" }])
      expect(await send(ana, body, from)).toMatchObject({ status: 403, codes: ["FOREIGN_ORIGIN"] });
    expect(await rowCount()).toBe(await rowCount());
  });

  test("more than sixty in an hour from one person, while others go on", async () => {
    const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
    let last: Answered | undefined;
    for (let count = 0; count <= 60; count += 1) last = await send(ana, "hello");
    expect(last).toMatchObject({ status: 429, codes: ["TOO_MANY_ATTEMPTS"] });
    expect(await send(ben, "hello")).toMatchObject({ codes: ["DOCUMENT_TYPE"] });
  });
});

test("without its key, or with bytes that somebody moved or changed, a paper stays shut and says so", async () => {
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  const one = documentId.parse((await send(ana, new Uint8Array(await photo()))).id);
  const two = documentId.parse((await send(ben, new Uint8Array(await photo()))).id);
  const shut = { status: 503, codes: ["DOCUMENT_SEALED"] };

  const { sealed } = await db.selectFrom("document").select("sealed").where("id", "=", two).executeTakeFirstOrThrow();
  await db.updateTable("document").set({ sealed }).where("id", "=", one).execute();
  expect(await read(await look(ana, one))).toMatchObject(shut);

  await db.updateTable("document").set({ key_id: "another" }).where("id", "=", two).execute();
  expect(await read(await look(ben, two))).toMatchObject(shut);
  expect(server.logged.filter((line) => line.includes('"fault"'))).toEqual([]);
});

function pieces(bytes: number): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(64 * 1024).fill(0xff);
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      sent += piece.length;
      controller.enqueue(piece);
      if (sent >= bytes) controller.close();
    },
  });
}
