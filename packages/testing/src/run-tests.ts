import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser, NoBrowser } from "./install-browser.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const filters = process.argv.slice(2);

// A filter such as `packages/domain` needs neither browser nor pages; `apps` or nothing does.
const mayReachBrowser = filters.length === 0 || filters.some((filter) => !filter.startsWith("packages/"));

/** Runs every kind of test, or those in files that the arguments name. The last line says `N passed, N failed`. */
async function main(): Promise<number> {
  const chromium = mayReachBrowser ? await ensureBrowser() : undefined;
  if (mayReachBrowser) {
    const built = await run(["--import", "tsx", "apps/server/src/cli/main.ts", "build"]);
    if (built !== 0) return built;
  }
  const folder = mkdtempSync(join(tmpdir(), "nuanlin-report-"));
  try {
    const report = join(folder, "report.json");
    const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
    const exitCode = await run(
      [
        vitest,
        "run",
        "--config=packages/testing/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...filters,
      ],
      chromium === undefined ? {} : { CHROMIUM_PATH: chromium },
    );
    return summarise(report, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that ended well but ran nothing, or that died before it could report, has failed all the same. */
function summarise(report: string, exitCode: number): number {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport(report);
  // A file that cannot even be loaded, or an error outside of every test, has no test to count as failed.
  const otherwise = exitCode !== 0 && numPassedTests > 0 ? 1 : 0;
  const failed = numFailedTests || numFailedTestSuites || otherwise;
  const nothingRan = numPassedTests + failed === 0;
  if (nothingRan)
    process.stderr.write("No test ran. Name files or folders, such as packages/domain, or nothing at all.\n");
  process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
  return failed > 0 || nothingRan ? 1 : 0;
}

type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
  }
}

function run(args: string[], extra: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...extra }, stdio: "inherit" });
    // The terminal signals the child as well; we stay to hear how it ends.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
