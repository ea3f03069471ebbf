import { channels } from "@nuanlin/domain/notices/notice";
import { purgeDocuments } from "@nuanlin/usecases/credentials/purge-documents";
import { remindOfExpiry } from "@nuanlin/usecases/credentials/remind-of-expiry";
import { dispatchOutbox } from "@nuanlin/usecases/notices/dispatch-outbox";
import { nextDue } from "@nuanlin/usecases/notices/next-due";
import { remindPeople } from "@nuanlin/usecases/notices/remind-people";
import type { Services } from "@nuanlin/usecases/services";
import { runWaitingPlan } from "@nuanlin/usecases/matching/run-plan";
import { generateSeries } from "@nuanlin/usecases/series/generate-series";
import { lapseOverdue } from "@nuanlin/usecases/signups/lapse-overdue";
import { lapseSwaps } from "@nuanlin/usecases/stepping-in/lapse-swaps";
import { runCoverWaves } from "@nuanlin/usecases/stepping-in/run-cover-waves";
import type { JobHelpers } from "graphile-worker";
import { describeFault, type Logger } from "../http/logger.ts";
import type { Transports } from "../messages/transports.ts";
import { solvePlan } from "../planning/solve-plan.ts";
import { deliverOver } from "./deliver-due.ts";
import { onceAtATime } from "./once-at-a-time.ts";

export const taskNames = [
  "dispatch-outbox",
  "deliver",
  "remind",
  "lapse",
  "cover",
  "make-series",
  "plan",
  "purge",
] as const;
export type TaskName = (typeof taskNames)[number];

export type Task = (payload: unknown, helpers: Pick<JobHelpers, "addJob">) => Promise<void>;

/** A job that is named by its key is waiting at most once, in however many processes it is asked for. */
export const keyed = (name: TaskName) => ({ jobKey: name, maxAttempts: 1 }) as const;

const atOnce = 100;
const wakeWithinMillis = 60_000;

/**
 * What is done in the background. Each may run in several processes at once, may stop anywhere and is simply done again: what
 * it is about is held in the database.
 */
export function makeTasks(
  services: Services,
  transports: Transports,
  log: Logger,
  stopping: AbortSignal,
): Readonly<Record<TaskName, Task>> {
  // Each channel has rounds of its own: a silent mail server holds up no short message.
  const rounds = channels.map((channel) =>
    onceAtATime(() => deliverOver(channel, services, transports, log, stopping)),
  );
  // A plan takes a core of this computer for itself; another process may reckon another one meanwhile.
  const plans = onceAtATime(async () => {
    while (!stopping.aborted && (await runWaitingPlan(services, solvePlan)));
  });
  const tasks: Readonly<Record<TaskName, Task>> = {
    "dispatch-outbox": async (_payload, { addJob }) => {
      for (let taken = atOnce; taken === atOnce && !stopping.aborted;) {
        taken = await dispatchOutbox(services, atOnce);
        await addJob("deliver", {}, keyed("deliver"));
      }
      await wakeUpForNext(services, addJob);
    },
    deliver: async (_payload, { addJob }) => {
      await Promise.all(rounds.map((round) => round()));
      await wakeUpForNext(services, addJob);
    },
    remind: async () => {
      await remindPeople(services);
      await remindOfExpiry(services);
    },
    lapse: async () => {
      await lapseOverdue(services);
      await lapseSwaps(services);
    },
    cover: async () => {
      await runCoverWaves(services);
    },
    "make-series": async () => {
      await generateSeries(services);
    },
    plan: plans,
    purge: async () => {
      await purgeDocuments(services);
    },
  };
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, withLog(name, task, log)])) as Readonly<
    Record<TaskName, Task>
  >;
}

/** What may leave within the next minute leaves on time; for everything later there is the round of each minute. */
async function wakeUpForNext(services: Services, addJob: JobHelpers["addJob"]): Promise<void> {
  const next = await nextDue(services);
  const wait = next === undefined ? Infinity : next.getTime() - services.now().getTime();
  if (wait >= wakeWithinMillis) return;
  const runAt = new Date(Date.now() + Math.max(wait, 0));
  for (const name of ["dispatch-outbox", "deliver"] as const) {
    await addJob(name, {}, { jobKey: `${name}:next`, maxAttempts: 1, runAt });
  }
}

function withLog(name: string, task: Task, log: Logger): Task {
  return async (payload, helpers) => {
    const startedAt = performance.now();
    try {
      await task(payload, helpers);
      log.debug({ job: name, ms: Math.round(performance.now() - startedAt) }, "job done");
    } catch (fault) {
      log.error({ job: name, fault: describeFault(fault) }, "job failed");
      throw fault;
    }
  };
}
