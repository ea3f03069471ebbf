import type { Tx } from "@nuanlin/db/database";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { offerPlaces } from "@nuanlin/db/signups/queue-repository";
import { freePlaces } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { offerDeadline } from "@nuanlin/domain/signups/offer-deadline";

/**
 * Offers every free place of a shift to those who wait for it, first come first asked, in the very transaction that freed it, so
 * that nobody ever waits beside a free place. The shift's row must be held. A shift that was called off or has begun offers nothing.
 */
export async function fillSeats(tx: Tx, shift: Pick<Shift, "id" | "period" | "status">, now: Date): Promise<void> {
  if (shift.status !== "open" || shift.period.start <= now) return;
  const answerBy = offerDeadline(shift.period.start, now);
  for (const seat of await findSeatsOfShifts(tx, [shift.id])) {
    const free = freePlaces(seat);
    if (free === 0) continue;
    const offered = await offerPlaces(tx, seat.id, free, answerBy);
    await enqueueAll(
      tx,
      offered.map((signupId) => ({
        topic: "signup.offered",
        ids: { signupId },
        dedupeKey: `signup.offered:${signupId}:${answerBy.getTime()}`,
        at: now,
      })),
    );
  }
}
