import { createDb } from "@nuanlin/db/database";
import { startFaultServer } from "./fault-server.ts";

// A server in a process of its own, with its own connections, that a test can kill. It ends when whoever started it does.
const [, , connectionString = ""] = process.argv;
const server = await startFaultServer(createDb({ connectionString }));
process.stdout.write(`${server.url}\n`);
process.stdin.resume();
process.stdin.on("end", () => process.exit());
