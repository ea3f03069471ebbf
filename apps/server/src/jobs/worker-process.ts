import { createDb } from "@nuanlin/db/database";
import { createLogger } from "../http/logger.ts";
import { consoleSms } from "../messages/no-senders.ts";
import { smtpSender } from "../messages/smtp-sender.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { startJobs } from "./start-jobs.ts";

// The background's work in a process of its own, with its own connections and a clock so many minutes ahead, that a test can
// kill. It ends when whoever started it does.
const [, , connectionString = "", smtpUrl = "", from = "", minutesAhead = "0"] = process.argv;
const ahead = Number(minutesAhead) * 60_000;
const log = createLogger("fatal");
const services = {
  db: createDb({ connectionString }),
  now: () => new Date(Date.now() + ahead),
  passwords: argon2Passwords,
};
const mail = smtpSender({ url: smtpUrl, from });
await startJobs(services, connectionString, log, { mail, sms: consoleSms(log), origin: "https://nuanlin.example.org" });
process.stdout.write("working\n");
process.stdin.resume();
process.stdin.on("end", () => process.exit());
