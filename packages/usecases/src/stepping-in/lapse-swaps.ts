import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { lapseSwaps as endLapsed } from "@nuanlin/db/stepping-in/swap-repository";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";

const mostSwaps = 500;

/**
 * Ends questions about swaps that nobody answered in time, or whose promises no longer stand, and tells those who asked. Returns how
 * many; safe to run again and side by side.
 */
export async function lapseSwaps({ db, now }: Services): Promise<number> {
  const at = now();
  return runAgainIfAsked(() =>
    db.transaction().execute(async (tx) => {
      const lapsed = await endLapsed(tx, at, mostSwaps);
      await enqueueAll(
        tx,
        lapsed.map((swapId) => ({ topic: "swap.lapsed", ids: { swapId }, dedupeKey: `swap.lapsed:${swapId}`, at })),
      );
      return lapsed.length;
    }),
  );
}
