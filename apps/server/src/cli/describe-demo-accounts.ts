import type { DemoAccount } from "@nuanlin/api/api-context";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { namedPeople } from "../demo/content/named-people.ts";
import { demoNotice } from "../demo/content/organisations.ts";
import { demoPassword } from "../demo/fill/demo-services.ts";

/** Who one can be in the demo district. */
export function demoAccounts(now: Date): DemoAccount[] {
  return namedPeople(localDate(now, districtZone)).map(({ loginHintKey, phone, name }) => ({
    role: loginHintKey,
    name,
    contact: phone,
    password: demoPassword,
  }));
}

/** The same in words, a line each, for the person who has just started it. */
export function describeDemoAccounts(now: Date): string {
  const lines = demoAccounts(now).map(({ role, contact, name }) => `  ${role.padEnd(12)}${contact}  ${name}\n`);
  return `${demoNotice.en}\nDemo accounts, all with the password ${demoPassword}:\n${lines.join("")}`;
}
