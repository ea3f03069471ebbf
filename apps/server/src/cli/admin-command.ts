import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { privacyNoticeVersion, registerInput as administratorInput } from "@nuanlin/domain/accounts/account";
import type { FederationInput } from "@nuanlin/domain/organisations/organisation";
import { type ProblemCode, ProblemError } from "@nuanlin/domain/problem";
import { foundFederation } from "@nuanlin/usecases/organisations/found-federation";
import { argon2Passwords } from "../session/passwords.ts";
import { type Settings, StartRefusal } from "../settings.ts";
import { withDatabase } from "./with-database.ts";

export type NewAdministrator = {
  email: string | undefined;
  phone: string | undefined;
  name: string;
  password: string;
  /** Whether we made the password up and must show it once. */
  passwordMadeUp: boolean;
  json: boolean;
};

/** `nuanlin admin create`: makes an account with the federation's rights. */
export async function runAdminCommand(
  action: string,
  given: Record<string, unknown>,
  settings: Settings,
): Promise<void> {
  if (action !== "create") {
    throw new StartRefusal(`There is no action ${JSON.stringify(action)} for admin; use create.`);
  }
  await createAdministrator(await readNewAdministrator(given), settings);
}

/** Takes the options as cac hands them over. A password never comes from the command line, where others could read it. */
export async function readNewAdministrator(given: Record<string, unknown>): Promise<NewAdministrator> {
  const email = given["email"] === undefined ? undefined : String(given["email"]);
  const phone = given["phone"] === undefined ? undefined : String(given["phone"]);
  if (email === undefined && phone === undefined) {
    throw new StartRefusal("Give --email ADDRESS or --phone NUMBER; the account signs in with it.");
  }
  if (given["name"] === undefined)
    throw new StartRefusal("Give --name NAME; others see it beside what the account does.");
  const fromStdin = given["passwordStdin"] === true;
  const password = fromStdin
    ? (await text(process.stdin)).replace(/\r?\n$/, "")
    : randomBytes(12).toString("base64url");
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
    const fields = checked.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`).join(", ");
    throw new StartRefusal(`The account cannot be made like this: ${fields}. Correct it and run the command again.`);
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

function explain(error: unknown): never {
  if (!(error instanceof ProblemError)) throw error;
  const sentences: Partial<Record<ProblemCode, string>> = {
    PHONE_TAKEN: "An account with this phone number exists already. Use another number.",
    EMAIL_TAKEN: "An account with this e-mail address exists already. Use another address.",
    PASSWORD_COMMON: "This password is too easy to guess. Choose another one.",
  };
  throw new StartRefusal(error.problems.map(({ code }) => sentences[code] ?? code).join(" "));
}
