import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { privacyNoticeVersion, registerInput as administratorInput } from "@nuanlin/domain/accounts/account";
import type { FederationInput } from "@nuanlin/domain/organisations/organisation";
import { type ProblemCode, ProblemError } from "@nuanlin/domain/problem";
import { foundFederation } from "@nuanlin/usecases/organisations/found-federation";
import { argon2Passwords } from "../session/passwords.ts";
import { type Settings, StartRefusal } from "../settings.ts";
import { withDatabase } from "./with-database.ts";

type NewAdministrator = {
  email: string | undefined;
  phone: string | undefined;
  name: string;
  password: string;
  /** Whether we made the password up and must show it once. */
  passwordMadeUp: boolean;
  json: boolean;
};

/** An account that cannot be made: a sentence for people, and the codes for programs. */
class AccountRefusal extends StartRefusal {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[], sentence: string) {
    super(sentence);
    this.reasons = reasons;
  }
}

/**
 * `nuanlin admin create`: makes an account with the federation's rights. With --json the last line on standard output is one JSON
 * object: the account, or `error` with its reasons (and the command ends with 1).
 */
export async function runAdminCommand(
  action: string,
  given: Record<string, unknown>,
  settings: Settings,
  stdin: Readable = process.stdin,
): Promise<void> {
  if (action !== "create") {
    throw new StartRefusal(`There is no action ${JSON.stringify(action)} for admin; use create.`);
  }
  try {
    await createAdministrator(await readNewAdministrator(given, stdin), settings);
  } catch (error) {
    if (given["json"] === true && error instanceof AccountRefusal) {
      process.stdout.write(`${JSON.stringify({ error: { reasons: error.reasons } })}\n`);
    }
    throw error;
  }
}

/** Takes the options as cac hands them over. A password never comes from the command line, where others could read it. */
async function readNewAdministrator(given: Record<string, unknown>, stdin: Readable): Promise<NewAdministrator> {
  const email = given["email"] === undefined ? undefined : String(given["email"]);
  const phone = given["phone"] === undefined ? undefined : String(given["phone"]);
  if (email === undefined && phone === undefined) {
    throw new StartRefusal("Give --email ADDRESS or --phone NUMBER; the account signs in with it.");
  }
  if (email !== undefined && phone !== undefined) {
    throw new StartRefusal("Give --email or --phone, not both; the account signs in with one of them.");
  }
  if (given["name"] === undefined)
    throw new StartRefusal("Give --name NAME; others see it beside what the account does.");
  const fromStdin = given["passwordStdin"] === true;
  const password = fromStdin ? (await text(stdin)).replace(/\r?\n$/, "") : randomBytes(12).toString("base64url");
  if (password === "")
    throw new StartRefusal("Standard input held no password. Pipe one in, or leave out --password-stdin.");
  return {
    email,
    phone,
    name: String(given["name"]),
    password,
    passwordMadeUp: !fromStdin,
    json: given["json"] === true,
  };
}

async function createAdministrator(administrator: NewAdministrator, settings: Settings): Promise<void> {
  const { name, password } = administrator;
  const checked = administratorInput.safeParse({
    name,
    contact: administrator.phone ?? administrator.email ?? "",
    password,
    noticeVersion: privacyNoticeVersion,
    locale: "zh-CN",
  });
  if (!checked.success) {
    const faults = checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    const why = faults.map((fault) => faultSentences[fault] ?? fault).join("; ");
    throw new AccountRefusal(faults, `The account cannot be made: ${why}. Correct it and run the command again.`);
  }
  await withDatabase(settings, async (db) => {
    const services = { db, now: () => new Date(), passwords: argon2Passwords };
    const input = { administrator: checked.data, federation: federationToBe };
    const made = await foundFederation(services, { kind: "system", name: "admin create" }, input).catch(explain);
    const contact = checked.data.contact.value;
    if (administrator.json) {
      const shown = administrator.passwordMadeUp ? { password } : {};
      process.stdout.write(`${JSON.stringify({ personId: made.personId, contact, ...shown })}\n`);
      return;
    }
    process.stdout.write(`${name} can now sign in with ${contact} and has the federation's rights.\n`);
    if (administrator.passwordMadeUp) process.stdout.write(`Password, shown only this once: ${password}\n`);
  });
}

// Until somebody describes the federation on its own page.
const federationToBe: FederationInput = {
  name: "志愿者联合会 Volunteer Federation",
  divisionCode: "330502",
  description: "—",
  address: "—",
  contactName: "—",
  contactPhone: "—",
  creditCode: null,
};

const faultSentences: Readonly<Record<string, string>> = {
  "contact: bad_format": "this is neither a phone number nor an e-mail address",
  "contact: too_long": "this is neither a phone number nor an e-mail address",
  "name: required": "the name is empty",
  "name: too_short": "the name is empty",
  "name: too_long": "the name has more than 50 characters",
  "password: too_short": "the password has fewer than 8 characters",
  "password: too_long": "the password has more than 128 characters",
  "password: bad_characters": "the password holds characters that nobody can type",
};

function explain(error: unknown): never {
  if (!(error instanceof ProblemError)) throw error;
  const sentences: Partial<Record<ProblemCode, string>> = {
    PHONE_TAKEN: "An account with this phone number exists already. Use another number.",
    EMAIL_TAKEN: "An account with this e-mail address exists already. Use another address.",
    DATABASE_UNAVAILABLE: "The database does not answer. Run the command again when it does.",
    ORGANISATION_EXISTS: "Somebody else made the first administrator at the same moment. Run the command again.",
    PASSWORD_COMMON: "This password is too easy to guess. Choose another one.",
  };
  const codes = error.problems.map(({ code }) => code);
  throw new AccountRefusal(codes, codes.map((code) => sentences[code] ?? `Refused: ${code}.`).join(" "));
}
