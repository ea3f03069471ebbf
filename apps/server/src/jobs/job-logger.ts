import { Logger as JobLogger } from "graphile-worker";
import type { Logger } from "../http/logger.ts";

/**
 * The job runner's own words in our log. What it attaches (jobs, errors of the database with their rows) stays out: our tasks
 * log their faults themselves, and payloads are nobody's business.
 */
export function toJobLogger(log: Logger): JobLogger {
  return new JobLogger((scope) => (level, message) => {
    const about = { jobs: scope.label ?? "core" };
    const words = message.split("\n", 1)[0] ?? "";
    if (level === "error") log.error(about, words);
    else if (level === "warning") log.warn(about, words);
    else log.debug(about, words);
  });
}
