import { StartRefusal } from "../settings.ts";
import { say } from "./say.ts";

type Step = () => Promise<void>;

export type Shutdown = {
  /** Remembers how to close what was just opened. */
  onClose: (step: Step) => void;
  /** Closes everything that is open; what was opened last comes first. */
  close: Step;
  /** Between two steps of a start: refuses to go on if somebody has asked to stop. */
  stopIfAsked: () => void;
  /** From now on a signal closes everything and ends the process. */
  started: () => void;
};

/**
 * Ends a serving process in order when SIGINT, SIGTERM or SIGHUP comes. A second signal, later than one second (a terminal
 * may send the first one twice), ends it at once.
 */
export function closeInOrderOnSignal(): Shutdown {
  const steps: Step[] = [];
  let askedAt: number | undefined;
  let isStarted = false;
  const close = async () => {
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      await step().catch((error: unknown) => say(`Closing failed: ${String(error)}`));
    }
  };
  const closeAndExit = () => void close().then(() => process.exit(0));
  const onSignal = () => {
    if (askedAt !== undefined && Date.now() - askedAt > 1_000) process.exit(1);
    if (askedAt !== undefined) return;
    askedAt = Date.now();
    say("Stopping.");
    if (isStarted) closeAndExit();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  return {
    onClose: (step) => steps.push(step),
    close,
    stopIfAsked: () => {
      if (askedAt !== undefined) throw new StartRefusal("Stopped before it was ready.");
    },
    started: () => {
      isStarted = true;
      if (askedAt !== undefined) closeAndExit();
    },
  };
}
