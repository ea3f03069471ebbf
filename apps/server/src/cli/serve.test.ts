import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { useScratchFolder } from "@nuanlin/testing/scratch-folder";
import { afterEach, expect, test } from "vitest";
import { repositoryRoot } from "../settings.ts";

const dataDir = useScratchFolder();
const running = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of running) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
});

function nuanlin(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "apps/server/src/cli/main.ts", ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, NUANLIN_DATA: dataDir, NUANLIN_DEMO: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr.on("data", (chunk) => (said.err += String(chunk)));
  const ended = new Promise<number | null>((resolve) => {
    child.on("exit", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, said, ended };
}

async function address({ said, ended }: ReturnType<typeof nuanlin>): Promise<string> {
  let gone = false;
  void ended.then(() => (gone = true));
  for (;;) {
    const found = /ready after [\d.]+ s: (http:\S+)/.exec(said.out)?.[1];
    if (found !== undefined) return found;
    if (gone) throw new Error(`Nuanlin did not start: ${said.err}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return String(port);
}

test("one command serves the pages, and stopping it stops the database too", async () => {
  const server = nuanlin(["serve"], { PORT: await freePort() });
  const url = await address(server);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect(await (await fetch(`${url}/any/page`)).text()).toContain('<div id="root">');
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
  expect(existsSync(join(dataDir, "postgres", "data", "postmaster.pid"))).toBe(false);
}, 120_000);

test("after kill -9 the same command serves again on the database that was left running", async () => {
  const port = await freePort();
  const first = nuanlin(["serve"], { PORT: port });
  await address(first);
  first.child.kill("SIGKILL");
  await first.ended;
  const second = nuanlin(["serve"], { PORT: port });
  const url = await address(second);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect(second.said.err).toContain("The database was still running; using it.");
}, 120_000);

test("an operator whose chosen port is taken gets one sentence and no database left running", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const refused = nuanlin(["serve"], { PORT: String(port) });
  expect(await refused.ended).toBe(1);
  expect(refused.said.err).toContain(`PORT is "${port}", but another program already listens on 127.0.0.1:${port}.`);
  expect(refused.said.err).not.toContain("    at ");
  expect(existsSync(join(dataDir, "postgres", "data", "postmaster.pid"))).toBe(false);
  other.close();
}, 120_000);

test.each([
  [["serve"], { PORT: "many" }, 'PORT is "many", but it must be'],
  [["serve", "--fast"], {}, "Unknown option"],
  [["sing"], {}, 'There is no command "sing".'],
  [["import", "uk-volunteering", "--activities", "/nothing/here"], {}, "no such file that we may read"],
] as [string[], Record<string, string>, string][])(
  "nuanlin %j with %o ends with 1 and says what is wrong",
  async (args, env, words) => {
    const { said, ended } = nuanlin(args, env);
    expect(await ended).toBe(1);
    expect(said.err).toContain(words);
    expect(said.err).not.toContain("    at ");
  },
  60_000,
);

test("--help ends with 0 and shows examples", async () => {
  const { said, ended } = nuanlin(["serve", "--help"]);
  expect(await ended).toBe(0);
  expect(said.out).toContain("NUANLIN_DEMO=0");
}, 60_000);
