import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { namedPeople } from "../demo/content/named-people.ts";
import { demoPassword } from "../demo/fill/demo-services.ts";

/** Who one can be in the demo district, a line each, for the person who has just started it. */
export function describeDemoAccounts(now: Date): string {
  const accounts = namedPeople(localDate(now, districtZone)).map(
    ({ loginHintKey, phone, name }) => `  ${loginHintKey.padEnd(12)}${phone}  ${name}\n`,
  );
  return `Demo accounts, all with the password ${demoPassword}:\n${accounts.join("")}`;
}
