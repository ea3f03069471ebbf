import pino, { type Logger } from "pino";
import type { LogLevel } from "../settings.ts";

export type { Logger };

/** One JSON object a line on standard error; standard output belongs to what a command answers. */
export function createLogger(level: LogLevel): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}

/**
 * What may be logged of a fault. PostgreSQL puts the values of a row into `detail` and `where`, and those may be
 * somebody's telephone number: only what is listed here gets through.
 */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const { code, constraint } = fault as { code?: unknown; constraint?: unknown };
  return {
    name: fault.name,
    message: fault.message,
    code,
    constraint,
    stack: fault.stack,
    cause: fault.cause === undefined ? undefined : describeFault(fault.cause),
  };
}
