import { setTimeout as sleep } from "node:timers/promises";
import { planChannel } from "@nuanlin/db/matching/plan-repository";
import { outboxChannel } from "@nuanlin/db/outbox/outbox-repository";
import { sendSetAside } from "@nuanlin/usecases/notices/skipped-deliveries";
import type { Services } from "@nuanlin/usecases/services";
import { makeWorkerUtils, parseCronItems, run, type Runner, type RunnerOptions } from "graphile-worker";
import { openJobPool } from "../database/job-pool.ts";
import { listenToChannel } from "../database/listen-to-channel.ts";
import { describeFault, type Logger } from "../http/logger.ts";
import type { Transports } from "../messages/transports.ts";
import { timetable } from "./timetable.ts";
import { toJobLogger } from "./job-logger.ts";
import { keyed, makeTasks, type TaskName } from "./tasks.ts";

export interface Jobs {
  /** Takes no more jobs, finishes those at hand and gives back every connection. */
  readonly stop: () => Promise<void>;
}

const jobsAtATime = 4;
const restartAfterMs = 5_000;

/**
 * Does the work of the background in this process: leads messages from the outbox to people, reminds, lets lapse what nobody answered.
 * Any number of processes may do so on one database; they share the work, and what a killed one had in hand the others do
 * again. A committed message is on its way within about a second. Answers when the job tables are there and work has begun.
 */
export async function startJobs(
  services: Services,
  connectionString: string,
  log: Logger,
  transports: Transports,
): Promise<Jobs> {
  const pool = openJobPool(connectionString, jobsAtATime + 3);
  const stopping = new AbortController();
  const { signal } = stopping;
  const options: RunnerOptions = {
    pgPool: pool,
    logger: toJobLogger(log),
    concurrency: jobsAtATime,
    noHandleSignals: true,
    // Done jobs are noted in batches, which are tried again and waited for at the end; single ones are neither.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    pollInterval: 2_000,
    taskList: makeTasks(services, transports, log, signal),
    parsedCronItems: parseCronItems(timetable),
  };
  let runner: Runner;
  try {
    await prepareTables(options);
    await sendWhatWasSetAside(services, transports, log);
    runner = await run(options);
  } catch (fault) {
    await pool.end();
    throw fault;
  }

  const ask = (name: TaskName) =>
    runner.addJob(name, {}, keyed(name)).then(
      () => undefined,
      (fault: unknown) => log.warn({ job: name, fault: describeFault(fault) }, "a job could not be asked for"),
    );
  // A server that was away for the night posts what the night would have posted.
  await ask("make-series");
  const listener = listenToChannel(
    connectionString,
    outboxChannel,
    soonOnce(() => ask("dispatch-outbox"), signal),
    (fault) => log.warn({ fault: describeFault(fault) }, "listening for messages again"),
  );

  const planner = listenToChannel(
    connectionString,
    planChannel,
    soonOnce(() => ask("plan"), signal),
    (fault) => log.warn({ fault: describeFault(fault) }, "listening for plans again"),
  );

  // The runner gives up when the database fails it in the wrong moment; then another one starts, for as long as it takes.
  const kept = (async () => {
    while (!signal.aborted) {
      await runner.promise.catch((fault: unknown) => log.error({ fault: describeFault(fault) }, "the jobs broke off"));
      await sleep(restartAfterMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      const next = await run(options).catch((fault: unknown) => {
        log.error({ fault: describeFault(fault) }, "the jobs cannot start again yet");
      });
      if (next) runner = next;
      if (signal.aborted) await next?.stop();
    }
  })();

  return {
    stop: async () => {
      stopping.abort();
      await listener.stop();
      await planner.stop();
      await runner.stop().catch(() => undefined);
      await kept;
      await pool.end();
    },
  };
}

/** Brings the runner's own tables to its version, and clears away the jobs that a killed process never ended. */
async function prepareTables(options: RunnerOptions): Promise<void> {
  const utils = await makeWorkerUtils(options);
  try {
    await utils.cleanup({ tasks: ["DELETE_PERMAFAILED_JOBS"] });
  } finally {
    await utils.release();
  }
}

/** Several words within a moment are one; the last of them is never lost. */
function soonOnce(act: () => Promise<void>, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) void act();
    }, 100);
  };
}

async function sendWhatWasSetAside(services: Services, { mail, sms }: Transports, log: Logger): Promise<void> {
  const mails = mail.reachesPeople ? await sendSetAside(services, "email", "no_mail_server") : 0;
  const shorts = sms.reachesPeople ? await sendSetAside(services, "sms", "no_sms_provider") : 0;
  if (mails + shorts > 0) log.info({ mails, shorts }, "messages that were set aside are due again");
}
