import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { initTRPC } from "@trpc/server";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "./create-app.ts";
import { listen, type Listening } from "./listen.ts";
import { loadStaticFiles } from "./static-files.ts";

const trpc = initTRPC.context<{ address: string | undefined }>().create();
let poured = 0;
const appRouter = trpc.router({
  pour: trpc.procedure.mutation(() => (poured += 1)),
  look: trpc.procedure.query(({ ctx }) => ({ poured, address: ctx.address })),
  spill: trpc.procedure.query(() => {
    throw Object.assign(new Error("the pot broke"), { detail: "Key (phone)=(13900001234) already exists." });
  }),
});

let lines: string[] = [];
const log = pino({ level: "info" }, new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) }));
const folder = mkdtempSync(join(tmpdir(), "nuanlin-pages-"));
let databaseAnswers: () => Promise<boolean> = async () => true;
let server: Listening;

beforeAll(async () => {
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>page</title>");
  await writeFile(join(folder, "assets", "main-abc123.js"), "console.log('neighbours');".repeat(200));
  const app = createApp({
    appRouter,
    createContext: ({ clientAddress }) => ({ address: clientAddress }),
    staticFiles: await loadStaticFiles(folder),
    ready: () => databaseAnswers(),
    origin: undefined,
    production: false,
    log,
  });
  server = await listen(app.fetch, { host: "127.0.0.1", port: 43_117, portGiven: false }, () => undefined);
});

beforeEach(() => {
  poured = 0;
  lines = [];
  databaseAnswers = async () => true;
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

type Coded = { error: { code: number; problems: { code: string }[]; data: { problems: { code: string }[] } } };

async function codesOf(answer: Response): Promise<string[]> {
  const { error } = (await answer.json()) as Coded;
  expect(error.data.problems).toEqual(error.problems);
  return error.problems.map((problem) => problem.code);
}

const pour = (headers: Record<string, string>, body = "{}") =>
  fetch(`${server.url}/api/trpc/pour`, { method: "POST", headers, body });
const json = { "Content-Type": "application/json" };

/** Sends bytes as they are, past everything a well-behaved client would clean up. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(server.port, "127.0.0.1", () => socket.end(text));
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

describe("who may change something", () => {
  test("our own page may", async () => {
    const own = await pour({ ...json, Origin: server.url, "Sec-Fetch-Site": "same-origin" });
    expect(own.status).toBe(200);
    expect(poured).toBe(1);
  });

  test("a program that is no browser may", async () => {
    expect((await pour(json)).status).toBe(200);
  });

  test.each([
    ["a page of another site", { Origin: "https://evil.example" }],
    ["a page of another port of ours", { Origin: "http://127.0.0.1:1" }],
    ["a sandboxed frame", { Origin: "null" }],
    ["a browser that says the page is foreign", { "Sec-Fetch-Site": "cross-site" }],
    ["a browser that says the page is a sibling", { "Sec-Fetch-Site": "same-site" }],
    ["an origin that is no address", { Origin: "http://" }],
  ])("%s may not, and nothing runs", async (_, headers) => {
    const answer = await pour({ ...json, ...headers });
    expect(answer.status).toBe(403);
    expect(await codesOf(answer)).toEqual(["FOREIGN_ORIGIN"]);
    expect(poured).toBe(0);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
  ])("a form sent as %s may not, and nothing runs", async (type) => {
    const answer = await pour({ "Content-Type": type });
    expect(answer.status).toBe(415);
    expect(await codesOf(answer)).toEqual(["UNSUPPORTED_CONTENT"]);
    expect(poured).toBe(0);
  });

  test("nobody changes anything by following a link", async () => {
    const answer = await fetch(`${server.url}/api/trpc/pour`);
    expect(answer.status).toBe(405);
    expect(poured).toBe(0);
  });

  test("a reader may ask by POST, so that nothing they type gets into an address", async () => {
    const answer = await fetch(`${server.url}/api/trpc/look`, { method: "POST", headers: json, body: "{}" });
    expect(await answer.json()).toEqual({ result: { data: { poured: 0, address: "127.0.0.1" } } });
  });
});

describe("too much at once", () => {
  test("a body of 1 MB is refused with a code, and the server goes on", async () => {
    const answer = await pour(json, JSON.stringify({ words: "x".repeat(1_000_000) }));
    expect(answer.status).toBe(413);
    expect(await codesOf(answer)).toEqual(["BODY_TOO_LARGE"]);
    expect((await pour(json)).status).toBe(200);
    expect(poured).toBe(1);
  });

  test("so is one that does not say its length", async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let part = 0; part < 40; part += 1) controller.enqueue(new Uint8Array(16_384).fill(120));
        controller.close();
      },
    });
    const request = new Request(`${server.url}/api/trpc/pour`, {
      method: "POST",
      headers: json,
      body,
      duplex: "half",
    } as RequestInit);
    const answer = await fetch(request);
    expect(answer.status).toBe(413);
    expect(poured).toBe(0);
  });

  test.each([",", "%2C"])(
    "eleven calls in one batch are refused before the first runs (joined by %s)",
    async (comma) => {
      const path = Array.from({ length: 11 }, () => "pour").join(comma);
      const answer = await fetch(`${server.url}/api/trpc/${path}?batch=1`, {
        method: "POST",
        headers: json,
        body: "{}",
      });
      expect(answer.status).toBe(400);
      expect(await codesOf(answer)).toEqual(["BATCH_TOO_LARGE"]);
      expect(poured).toBe(0);
    },
  );

  test("ten are answered", async () => {
    const path = Array.from({ length: 10 }, () => "pour").join(",");
    await fetch(`${server.url}/api/trpc/${path}?batch=1`, { method: "POST", headers: json, body: "{}" });
    expect(poured).toBe(10);
  });
});

describe("pages and files", () => {
  test("every page address shows the application, which is asked for anew each time", async () => {
    for (const path of ["/", "/projects", "/projects/0190a0b0", "/%E6%9A%96%E9%82%BB"]) {
      const answer = await fetch(`${server.url}${path}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("<title>page</title>");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    }
  });

  test("a file whose name holds its hash is kept by the browser for a year", async () => {
    const answer = await fetch(`${server.url}/assets/main-abc123.js`, { headers: { "Accept-Encoding": "gzip, br" } });
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(await answer.text()).toContain("neighbours");
  });

  test("a browser that has the file already is told so", async () => {
    const first = await fetch(`${server.url}/assets/main-abc123.js`);
    const again = await fetch(`${server.url}/assets/main-abc123.js`, {
      headers: { "If-None-Match": first.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  test("br;q=0 is a no", async () => {
    const answer = await fetch(`${server.url}/assets/main-abc123.js`, {
      headers: { "Accept-Encoding": "br;q=0, gzip" },
    });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
  });

  test.each([
    "/assets/missing.js",
    "/favicon.ico",
    "/.git/config",
    "/%2e%2e/%2e%2e/etc/passwd.txt",
    "/..%2f..%2fpackage.json",
    "/a%00b",
    "/api",
    "/api/nothing",
    "/health/other.txt",
  ])("%s does not exist, and says so with a code", async (path) => {
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.status).toBe(404);
    expect(await codesOf(answer)).toEqual(["NOT_FOUND"]);
  });

  test("a broken percent sign, a NUL byte or a path upwards never ends in a fault", async () => {
    for (const path of ["/%E0%A4%A", "/%", "/api/trpc/%00", "/../../etc/passwd", "//evil.example/x", "/\\..\\x"]) {
      const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404)/);
      expect(answer).not.toContain("root:");
    }
    expect(await sendRaw("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
    expect(await sendRaw("GARBAGE\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
    expect((await fetch(server.url)).status).toBe(200);
  });

  test("HEAD tells what GET would send, without sending it", async () => {
    const answer = await fetch(`${server.url}/`, { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toBe("");
  });

  test("OPTIONS lets no other site in", async () => {
    for (const path of ["/", "/api/trpc/pour"]) {
      const answer = await fetch(`${server.url}${path}`, {
        method: "OPTIONS",
        headers: { Origin: "https://evil.example" },
      });
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      expect(answer.status).toBeLessThan(500);
    }
  });

  test("other methods are refused", async () => {
    expect((await fetch(server.url, { method: "DELETE" })).status).toBe(405);
    expect((await fetch(server.url, { method: "POST", body: "x" })).status).toBe(405);
  });

  test("every answer forbids frames, guessing of types and scripts within the page", async () => {
    for (const path of ["/", "/api/trpc/look", "/assets/missing.js"]) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get("content-security-policy")).toContain("script-src 'self';");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("strict-transport-security")).toBeNull();
    }
  });
});

describe("health, logs and faults", () => {
  test("an operator sees that we live even when the database does not answer", async () => {
    databaseAnswers = () => new Promise(() => undefined);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const startedAt = Date.now();
    const answer = await fetch(`${server.url}/health/ready`);
    expect(answer.status).toBe(503);
    expect(await codesOf(answer)).toEqual(["DATABASE_UNAVAILABLE"]);
    expect(Date.now() - startedAt).toBeLessThan(3_000);
  });

  test("an operator sees that we are ready when it does", async () => {
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    databaseAnswers = () => Promise.reject(new Error("refused"));
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
  });

  test("a fault of ours is logged with the number of the request, without anybody's data, and not shown", async () => {
    const answer = await fetch(`${server.url}/api/trpc/spill`);
    expect(answer.status).toBe(500);
    const id = answer.headers.get("x-request-id") ?? "none";
    const logged = lines.filter((line) => line.includes(id)).join("");
    expect(logged).toContain("the pot broke");
    expect(logged).not.toContain("13900001234");
  });

  test("the log holds a path, and nothing that was asked", async () => {
    await fetch(`${server.url}/projects?q=13900001234`);
    expect(lines.join("")).toContain('"path":"/projects"');
    expect(lines.join("")).not.toContain("13900001234");
  });
});
