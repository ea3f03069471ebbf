import type { Db } from "@nuanlin/db/database";
import type { Passwords, Services } from "./services.ts";

// Fast and readable; the real algorithm has its own test in the server.
const plainPasswords: Passwords = {
  hash: async (password) => `plain:${password}`,
  verify: async (hash, password) => hash === `plain:${password}`,
};

/** Services on a test database at a moment that stands still. */
export function testServices(db: Db, now: () => Date = () => new Date("2030-03-01T08:00:00Z")): Services {
  return { db, now, passwords: plainPasswords };
}
