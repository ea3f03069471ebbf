import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBreaches } from "./checks/boundaries.ts";
import { type Finding, readSourceFiles } from "./checks/source-files.ts";
import { findStrayTexts } from "./checks/texts.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

type Check = { name: string; run: () => Promise<{ passed: boolean; words: string }> };

const checks: readonly Check[] = [
  { name: "types", run: () => runScript("types") },
  { name: "lint", run: () => runScript("lint") },
  { name: "format", run: () => runScript("format:check") },
  { name: "boundaries", run: () => report(findBreaches(readSourceFiles(root))) },
  { name: "texts", run: () => report(findStrayTexts(readSourceFiles(root))) },
  { name: "dead code", run: () => runScript("dead-code") },
];

/** Runs every check even if an earlier one failed; a line for each, and what it found where it failed. */
async function main(): Promise<number> {
  const failed: string[] = [];
  for (const { name, run } of checks) {
    const startedAt = performance.now();
    const { passed, words } = await run();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(`${passed ? "passed" : "FAILED"}  ${name} (${seconds} s)\n`);
    if (passed) continue;
    failed.push(name);
    process.stdout.write(`${words.trimEnd()}\n\n`);
  }
  if (failed.length > 0) process.stdout.write(`Checks that failed: ${failed.join(", ")}.\n`);
  return failed.length > 0 ? 1 : 0;
}

async function report(findings: readonly Finding[]): Promise<{ passed: boolean; words: string }> {
  const lines = findings.map(({ path, line, rule, words }) => `${path}:${line} ${rule}: ${words}`);
  return { passed: findings.length === 0, words: lines.join("\n") };
}

/** A script of the root package.json, so that a person who runs it alone runs the same. */
function runScript(name: string): Promise<{ passed: boolean; words: string }> {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(scripts[name] ?? "", {
      cwd: root,
      env: { ...process.env, PATH: path },
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let words = "";
    child.stdout.on("data", (chunk: Buffer) => (words += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (words += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ passed: code === 0, words }));
  });
}

process.exitCode = await main();
