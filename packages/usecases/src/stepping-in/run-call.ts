import type { Tx } from "@nuanlin/db/database";
import { enqueue, enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { type AskedSeat, findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findSignup } from "@nuanlin/db/signups/signup-repository";
import {
  countYes,
  type CoverCall,
  endCoverCall,
  insertCoverAsks,
  updateCoverCall,
} from "@nuanlin/db/stepping-in/cover-repository";
import type { CoverStatus } from "@nuanlin/domain/stepping-in/cover";
import { missingPlaces, nextWaveAt, waveAllowedFrom, waveSize } from "@nuanlin/domain/stepping-in/cover-waves";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { found } from "../command.ts";
import { findPeopleToAsk } from "./find-people-to-ask.ts";

/** While somebody of the waitlist thinks about the place, the search looks again after so many minutes. */
const lookAgainMinutes = 10;

/** Ends a search: who was asked and has not answered hears that nobody is missing any more, the desk that somebody was found. */
export async function finishCall(
  tx: Tx,
  call: CoverCall,
  status: Exclude<CoverStatus, "open">,
  now: Date,
  tell = true,
): Promise<void> {
  const over = await endCoverCall(tx, call.id, status, now);
  if (tell)
    await enqueueAll(
      tx,
      over.map((coverAskId) => ({
        topic: "cover.over",
        ids: { coverAskId },
        dedupeKey: `cover.over:${coverAskId}`,
        at: now,
      })),
    );
  if (status !== "filled") return;
  await enqueue(tx, {
    topic: "cover.filled",
    ids: { coverCallId: call.id },
    dedupeKey: `cover.filled:${call.id}`,
    at: now,
  });
}

/**
 * How many people a search still needs, or that it ended just now, because everybody is found, the place was taken in another way,
 * or the shift was called off or has begun, or that somebody of the waitlist was offered the place. The call's row must be held.
 */
async function settleCall(
  tx: Tx,
  call: CoverCall,
  asked: AskedSeat,
  now: Date,
): Promise<number | "ended" | "on_offer"> {
  const { shift, seat } = asked;
  if (shift.period.start <= now) {
    // Whoever did not answer in time need not hear of it.
    await finishCall(tx, call, "closed", now, false);
    return "ended";
  }
  const own = call.signupId === null ? undefined : await findSignup(tx, call.signupId);
  if (shift.status !== "open" || (own && own.status !== "confirmed")) {
    const filled = own?.status === "handed_over";
    await finishCall(tx, call, filled ? "filled" : "closed", now);
    return "ended";
  }
  const yes = await countYes(tx, call.id);
  const missing = missingPlaces({ own: own !== undefined, places: call.places, yes }, seat);
  if (missing > 0) return missing;
  if (own === undefined && yes < call.places && seat.held > 0) return "on_offer";
  await finishCall(tx, call, "filled", now);
  return "ended";
}

/** The same for several searches of shifts that are held, after somebody came or went. */
export async function settleCalls(tx: Tx, calls: readonly CoverCall[], now: Date): Promise<void> {
  for (const call of calls) await settleCall(tx, call, found(await findAskedSeat(tx, call.seatId), "seat"), now);
}

/**
 * Goes on with a search whose time has come: asks the next people, and says when it looks again. Returns how many were asked; nobody
 * is asked at night while the shift is far away. The call's row must be held.
 */
export async function sendWave(tx: Tx, call: CoverCall, now: Date): Promise<number> {
  const asked = found(await findAskedSeat(tx, call.seatId), "seat");
  const next = await settleCall(tx, call, asked, now);
  if (next === "ended") return 0;
  const allowed = waveAllowedFrom(asked.shift, now);
  if (next === "on_offer" || allowed > now) {
    const again = next === "on_offer" ? plusMinutes(now, lookAgainMinutes) : allowed;
    await updateCoverCall(tx, call.id, { nextWaveAt: again });
    return 0;
  }
  const people = await findPeopleToAsk(tx, call, asked, waveSize(next), now);
  const asks = await insertCoverAsks(tx, call.id, people, call.wave + 1, now);
  await updateCoverCall(tx, call.id, {
    wave: asks.length > 0 ? call.wave + 1 : call.wave,
    nextWaveAt: nextWaveAt(asked.shift, now),
  });
  await enqueueAll(
    tx,
    asks.map((coverAskId) => ({
      topic: "cover.asked",
      ids: { coverAskId },
      dedupeKey: `cover.asked:${coverAskId}`,
      at: now,
      lane: 0 as const,
    })),
  );
  return asks.length;
}
