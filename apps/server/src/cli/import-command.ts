import { accessSync, constants, statSync } from "node:fs";
import { argon2Passwords } from "../session/passwords.ts";
import { type Settings, StartRefusal } from "../settings.ts";
import { BrokenFile } from "./import-file.ts";
import { importUkVolunteering, inWords, readFiles } from "./import-uk-volunteering.ts";
import { withDatabase } from "./with-database.ts";

export type ImportOptions = {
  activities: string | undefined;
  organisations: string | undefined;
  dryRun: boolean;
  json: boolean;
};

/**
 * `nuanlin import <source>`: checks the command line, reads the files, then imports. With --json the last line on standard output
 * is one JSON object: the summary, or `error` when a file is broken (and the command ends with 1).
 */
export async function runImportCommand(
  source: string,
  given: Record<string, unknown>,
  settings: Settings,
): Promise<void> {
  if (source !== "uk-volunteering") {
    throw new StartRefusal(`There is no source ${JSON.stringify(source)} to import from; use uk-volunteering.`);
  }
  try {
    const options = readImportOptions(given);
    const files = await readFiles(options);
    const summary = await withDatabase(settings, (db) =>
      importUkVolunteering({ db, now: () => new Date(), passwords: argon2Passwords }, files, options.dryRun),
    );
    process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : inWords(summary, options.dryRun));
  } catch (error) {
    if (given["json"] === true && error instanceof BrokenFile)
      process.stdout.write(`${JSON.stringify({ error: error.fault })}\n`);
    throw error;
  }
}

/** Takes the options as cac hands them over, and refuses files that cannot be read before anything is started. */
export function readImportOptions(given: Record<string, unknown>): ImportOptions {
  const options = {
    activities: readableFile("--activities", given["activities"]),
    organisations: readableFile("--organisations", given["organisations"]),
    dryRun: given["dryRun"] === true,
    json: given["json"] === true,
  };
  if (options.activities === undefined && options.organisations === undefined) {
    throw new StartRefusal("There is nothing to import. Give --activities FILE, --organisations FILE, or both.");
  }
  return options;
}

function readableFile(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new StartRefusal(`${option} was given more than once. Give one file.`);
  const file = String(value);
  const missing = { reason: "FILE_MISSING", file, line: null, column: null } as const;
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new BrokenFile(missing, "there is no such file that we may read");
  }
  if (!statSync(file).isFile()) throw new BrokenFile(missing, "that is not a file");
  return file;
}
