import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type NoticeKind, noticeKinds } from "@nuanlin/domain/notices/notice";

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
  /** Whether this process also does the work of the background; others on the same database may. */
  jobs: boolean;
  mail: MailSettings;
  sms: SmsSettings;
  /** What people's papers are sealed with; absent: a file in the data folder. */
  documentKey: string | undefined;
};

export type MailSettings = {
  /** smtp:// or smtps:// with user and password; absent: mails are set aside. */
  smtpUrl: string | undefined;
  from: string;
};

/** console: short messages are shown in the log and set aside. */
export type SmsSettings =
  | { provider: "console" }
  | {
      provider: "aliyun";
      keyId: string;
      keySecret: string;
      signName: string;
      templates: Partial<Record<NoticeKind, string>>;
    };

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

const aliyunNames = ["NUANLIN_ALIYUN_KEY_ID", "NUANLIN_ALIYUN_KEY_SECRET", "NUANLIN_ALIYUN_SIGN"] as const;

/** The last one is for Vite's development server, which forwards to us. */
const ownNames = [
  "NUANLIN_DATA",
  "NUANLIN_DEMO",
  "NUANLIN_ORIGIN",
  "NUANLIN_LOG",
  "NUANLIN_JOBS",
  "NUANLIN_SMTP_URL",
  "NUANLIN_MAIL_FROM",
  "NUANLIN_SMS",
  ...aliyunNames,
  "NUANLIN_ALIYUN_TEMPLATES",
  "NUANLIN_DOCUMENT_KEY",
  "NUANLIN_DEV_SERVER",
];

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
    jobs: readJobs(given("NUANLIN_JOBS")),
    mail: readMail(given("NUANLIN_SMTP_URL"), given("NUANLIN_MAIL_FROM")),
    sms: readSms(given),
    documentKey: given("NUANLIN_DOCUMENT_KEY"),
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

function readJobs(value: string | undefined): boolean {
  if (value === undefined || value === "1") return true;
  if (value === "0") return false;
  return refuse(
    "NUANLIN_JOBS",
    value,
    "1 (also do the work of the background) or 0 (leave it to other processes)",
    "Set one of the two, or unset it.",
  );
}

function readMail(smtpUrl: string | undefined, from: string | undefined): MailSettings {
  const url = smtpUrl !== undefined && URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined;
  if (smtpUrl !== undefined && (!["smtp:", "smtps:"].includes(url?.protocol ?? "") || url?.hostname === "")) {
    return refuse(
      "NUANLIN_SMTP_URL",
      withoutPassword(smtpUrl),
      "an address like smtps://user:password@mail.example.org:465",
      "Correct it (special characters percent-encoded), or unset it to send no mail.",
    );
  }
  if (from !== undefined && !/^(?:[^<>@]*<)?[^<>@\s]+@[^<>@\s]+>?$/u.test(from)) {
    return refuse(
      "NUANLIN_MAIL_FROM",
      from,
      "an e-mail address, alone or as Name <address>",
      "Set for instance NUANLIN_MAIL_FROM='Nuanlin <hello@nuanlin.example.org>'.",
    );
  }
  if (smtpUrl !== undefined && from === undefined) {
    throw new StartRefusal(
      "NUANLIN_MAIL_FROM is not set, but with NUANLIN_SMTP_URL it must be the address that mails come from. " +
        "Set for instance NUANLIN_MAIL_FROM='Nuanlin <hello@nuanlin.example.org>'.",
    );
  }
  return { smtpUrl, from: from ?? "Nuanlin <nuanlin@localhost>" };
}

function readSms(given: (name: string) => string | undefined): SmsSettings {
  const provider = given("NUANLIN_SMS");
  if (provider === undefined || provider === "console") return { provider: "console" };
  if (provider !== "aliyun") {
    return refuse("NUANLIN_SMS", provider, "console or aliyun", "Set one of the two, or unset it.");
  }
  const [keyId, keySecret, signName] = aliyunNames.map((name) => {
    const value = given(name);
    if (value !== undefined) return value;
    throw new StartRefusal(`${name} is not set, but NUANLIN_SMS=aliyun needs it. Set it, or unset NUANLIN_SMS.`);
  }) as [string, string, string];
  return { provider, keyId, keySecret, signName, templates: readTemplates(given("NUANLIN_ALIYUN_TEMPLATES")) };
}

function readTemplates(value: string | undefined): Partial<Record<NoticeKind, string>> {
  const name = "NUANLIN_ALIYUN_TEMPLATES";
  const example = 'Set for instance NUANLIN_ALIYUN_TEMPLATES=\'{"shift.cancelled":"SMS_1","cover.asked":"SMS_2"}\'.';
  if (value === undefined) throw new StartRefusal(`${name} is not set, but NUANLIN_SMS=aliyun needs it. ${example}`);
  const templates: Partial<Record<NoticeKind, string>> = {};
  for (const [kind, code] of Object.entries(toObject(value) ?? refuse(name, value, "a JSON object", example))) {
    const known = noticeKinds.find((candidate) => candidate === kind);
    if (known === undefined || typeof code !== "string")
      refuse(name, kind, "a kind of notice with the code of its template", `The kinds are ${noticeKinds.join(", ")}.`);
    templates[known] = code;
  }
  return templates;
}

function toObject(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An address as it may be shown or logged. */
export function withoutPassword(address: string): string {
  return address.replace(/:\/\/([^:@/]*):[^@]*@/, "://$1:***@");
}
