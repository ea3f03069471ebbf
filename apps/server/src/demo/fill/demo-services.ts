import type { Db } from "@nuanlin/db/database";
import type { Passwords, Services } from "@nuanlin/usecases/services";
import { argon2Passwords } from "../../session/passwords.ts";

/** The password of every demo account; printed at the start. */
export const demoPassword = "nuanlin-demo";

/** The services as they are at one moment, so that months of district life can be lived through in seconds. */
export type ServicesAt = (moment: Date) => Services;

/** All demo people share one password, so its hash is made once and not four hundred times. */
export async function createDemoServices(db: Db): Promise<ServicesAt> {
  const shared = await argon2Passwords.hash(demoPassword);
  const passwords: Passwords = { hash: async () => shared, verify: argon2Passwords.verify };
  return (moment) => ({ db, passwords, now: () => moment });
}
