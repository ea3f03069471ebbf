import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Everything the surroundings may tell us, checked. No other file reads `process.env`. */
export type Settings = {
  host: string;
  port: number;
  /** Whether somebody asked for this very port; if not, the next free one does as well. */
  portGiven: boolean;
  /** A PostgreSQL that somebody else runs; absent: we start our own. */
  databaseUrl: string | undefined;
  dataDir: string;
  demo: boolean;
  /** The address people type, where it differs from the one we listen on. */
  origin: string | undefined;
  /** Switches on what needs https: the `__Host-` cookie and HSTS. */
  production: boolean;
  logLevel: LogLevel;
};

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

/** The last one is for Vite's development server, which forwards to us. */
const ownNames = ["NUANLIN_DATA", "NUANLIN_DEMO", "NUANLIN_ORIGIN", "NUANLIN_LOG", "NUANLIN_DEV_SERVER"];

export const repositoryRoot = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[\\/]$/, "");

/** A start that cannot go on, said in words for the person at the terminal. Its message is printed without a stack. */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";
}

/**
 * Reads and checks all settings. A wrong one is refused with a sentence that names the variable, its value, what is
 * expected and what to do. An empty variable counts as absent.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  refuseUnknownNames(env);
  const production = readMode(given("NODE_ENV"));
  const port = given("PORT");
  return {
    host: readHost(given("HOST")),
    port: readPort(port),
    portGiven: port !== undefined,
    databaseUrl: readDatabaseUrl(given("DATABASE_URL")),
    dataDir: resolve(repositoryRoot, given("NUANLIN_DATA") ?? ".nuanlin"),
    demo: readDemo(given("NUANLIN_DEMO")),
    origin: readOrigin(given("NUANLIN_ORIGIN"), production),
    production,
    logLevel: readLogLevel(given("NUANLIN_LOG"), production),
  };
}

function refuse(name: string, value: string, expected: string, remedy: string): never {
  throw new StartRefusal(`${name} is ${JSON.stringify(value)}, but it must be ${expected}. ${remedy}`);
}

/** A misspelt name would otherwise be passed over in silence, and NUANLIN_DEOM=0 would fill a demo district. */
function refuseUnknownNames(env: Readonly<Record<string, string | undefined>>): void {
  const unknown = Object.keys(env).find((name) => name.startsWith("NUANLIN_") && !ownNames.includes(name));
  if (unknown === undefined) return;
  throw new StartRefusal(
    `${unknown} is not a setting of Nuanlin; it must be one of ${ownNames.join(", ")}. Correct its name, or unset it.`,
  );
}

function readMode(value: string | undefined): boolean {
  if (value === undefined || value === "development" || value === "test") return false;
  if (value === "production") return true;
  return refuse("NODE_ENV", value, "production, development or test", "Set one of these, or unset it.");
}

function readPort(value: string | undefined): number {
  if (value === undefined) return 3000;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= 65_535) return port;
  return refuse("PORT", value, "a whole number from 1 to 65535", "Set for instance PORT=3000, or unset it.");
}

function readHost(value: string | undefined): string {
  if (value === undefined) return "127.0.0.1";
  if (/^[0-9A-Za-z.-]+$/.test(value) || /^[0-9A-Fa-f:.]+$/.test(value)) return value;
  return refuse(
    "HOST",
    value,
    "a host name or an IP address without a port",
    "Set HOST=127.0.0.1 for this machine only, or HOST=0.0.0.0 for every network it is in.",
  );
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === "postgres:" || url?.protocol === "postgresql:") return value;
  return refuse(
    "DATABASE_URL",
    withoutPassword(value),
    "an address like postgres://user:password@host:5432/database",
    "Correct it, or unset it to let Nuanlin start its own database.",
  );
}

function readDemo(value: string | undefined): boolean {
  if (value === undefined || value === "1") return true;
  if (value === "0") return false;
  return refuse(
    "NUANLIN_DEMO",
    value,
    "1 (fill a demo district) or 0 (start empty)",
    "Set one of the two, or unset it.",
  );
}

function readOrigin(value: string | undefined, production: boolean): string | undefined {
  if (value === undefined) {
    if (!production) return undefined;
    throw new StartRefusal(
      "NUANLIN_ORIGIN is not set, but with NODE_ENV=production it must be the https address people type. " +
        "Set for instance NUANLIN_ORIGIN=https://nuanlin.example.org.",
    );
  }
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const web = url?.protocol === "https:" || (url?.protocol === "http:" && !production);
  if (url !== undefined && web && (value === url.origin || value === `${url.origin}/`)) return url.origin;
  return refuse(
    "NUANLIN_ORIGIN",
    withoutPassword(value),
    production ? "an https address without a path" : "an http or https address without a path",
    "Set for instance NUANLIN_ORIGIN=https://nuanlin.example.org.",
  );
}

/** People at a terminal want to see trouble, not every request; operators collect both. */
function readLogLevel(value: string | undefined, production: boolean): LogLevel {
  if (value === undefined) return production ? "info" : "warn";
  const level = logLevels.find((known) => known === value);
  return level ?? refuse("NUANLIN_LOG", value, `one of ${logLevels.join(", ")}`, "Set one of these, or unset it.");
}

/** An address as it may be shown or logged. */
export function withoutPassword(address: string): string {
  return address.replace(/:\/\/([^:@/]*):[^@]*@/, "://$1:***@");
}
