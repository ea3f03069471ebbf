import { findDueCoverCalls, takeCoverCall } from "@nuanlin/db/stepping-in/cover-repository";
import { isSystem } from "@nuanlin/domain/actor";
import type { CoverCallId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";
import type { Services } from "../services.ts";
import { sendWave, settleCalls } from "./run-call.ts";

const mostCalls = 200;

const goOn = command({
  verb: "cover.go_on",
  load: async (tx, { coverCallId }: { readonly coverCallId: CoverCallId }) =>
    found(await takeCoverCall(tx, coverCallId), "cover"),
  allow: isSystem,
  run: async ({ tx, subject: call, now }) => {
    // Another process may have sent the wave between our looking and our holding the row.
    if (call.nextWaveAt !== null && call.nextWaveAt <= now) return sendWave(tx, call, now);
    await settleCalls(tx, [call], now);
    return 0;
  },
  target: (call) => call.id,
});

/**
 * Goes on with every search that is due: the next people are asked, and what is no longer needed ends. Returns how many people were
 * asked; safe to run again, and by several processes at once: a search that another one is at is left to it.
 */
export async function runCoverWaves(services: Services): Promise<number> {
  let asked = 0;
  for (const coverCallId of await findDueCoverCalls(services.db, services.now(), mostCalls)) {
    try {
      asked += await goOn(services, { kind: "system", name: "cover" }, { coverCallId });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problems.some(({ code }) => code !== "NOT_FOUND")) throw error;
    }
  }
  return asked;
}
