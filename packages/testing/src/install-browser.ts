import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const macApplications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser tests need a Chromium and cannot have one; the message says what to do. */
export class NoBrowser extends Error {
  override readonly name = "NoBrowser";
}

/**
 * The path of a Chromium that can be started: the one CHROMIUM_PATH names, an installed one, or Playwright's own. Where
 * there is none it is installed, as root with apt, else by Playwright's download.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser(process.env["CHROMIUM_PATH"]);
  if (found !== undefined) return found;
  const tried =
    process.getuid?.() === 0 && commandPath("apt-get") !== undefined ? installWithApt() : downloadChromium();
  const installed = findBrowser(undefined);
  if (installed !== undefined) return installed;
  throw new NoBrowser(
    `The browser tests need Chromium, and ${tried} did not bring one. Install it (Debian, Ubuntu: ` +
      "`apt-get install chromium fonts-noto-cjk`), or set CHROMIUM_PATH to a Chromium or Chrome you have.",
  );
}

/** A Chromium that is here already. A CHROMIUM_PATH that leads nowhere is refused, not passed over. */
export function findBrowser(named: string | undefined): string | undefined {
  if (named) {
    if (isExecutable(named)) return named;
    throw new NoBrowser(`CHROMIUM_PATH is ${JSON.stringify(named)}, but there is no program. Correct it, or unset it.`);
  }
  return commands.map(commandPath).find(Boolean) ?? macApplications.find(isExecutable) ?? findInPlaywrightCache();
}

function commandPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findInPlaywrightCache(): string | undefined {
  const cache =
    process.env["PLAYWRIGHT_BROWSERS_PATH"] ??
    join(homedir(), process.platform === "darwin" ? "Library/Caches/ms-playwright" : ".cache/ms-playwright");
  if (!existsSync(cache)) return undefined;
  const newestFirst = readdirSync(cache)
    .filter((name) => name.startsWith("chromium"))
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  const programs = newestFirst.flatMap((name) =>
    readdirSync(join(cache, name)).flatMap((platform) =>
      ["chrome", "headless_shell", "chrome-headless-shell"].map((file) => join(cache, name, platform, file)),
    ),
  );
  return programs.find(isExecutable);
}

/** With the Chinese fonts: without them every picture of a page is full of boxes. */
function installWithApt(): string {
  process.stderr.write("Installing Chromium and Chinese fonts with apt; this takes a few minutes, once.\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], env);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], env);
  return "`apt-get install chromium fonts-noto-cjk`";
}

function downloadChromium(): string {
  process.stderr.write("Downloading Chromium with Playwright; this takes a few minutes, once.\n");
  const playwright = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  run(process.execPath, [playwright, "install", "chromium"], process.env);
  return "`playwright-core install chromium`";
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv): void {
  spawnSync(program, args, { env, stdio: ["ignore", "inherit", "inherit"] });
}
