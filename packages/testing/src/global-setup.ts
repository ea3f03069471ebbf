import type { TestProject } from "vitest/node";
import { startTestServer, type TestServer } from "./test-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A superuser's address of the test PostgreSQL; its database `nuanlin_template` is migrated and closed. */
    adminConnectionString: string;
    /** Where tests make folders that hold databases of their own. */
    scratchFolder: string;
  }
}

// Several projects ask for the server, each with its own copy of this module, but all in one process.
const shared = globalThis as typeof globalThis & { nuanlinTestServer?: Promise<TestServer>; nuanlinTestUsers?: number };

/** Starts one PostgreSQL for the whole run, the way the product starts its own, with a migrated template to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.nuanlinTestServer ??= startTestServer();
  shared.nuanlinTestUsers = (shared.nuanlinTestUsers ?? 0) + 1;
  const server = await shared.nuanlinTestServer;
  project.provide("adminConnectionString", server.adminConnectionString);
  project.provide("scratchFolder", server.scratchFolder);
  return async () => {
    shared.nuanlinTestUsers = (shared.nuanlinTestUsers ?? 1) - 1;
    if (shared.nuanlinTestUsers > 0) return;
    delete shared.nuanlinTestServer;
    await server.stop();
  };
}
