import type { Tx } from "@nuanlin/db/database";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { findTeam } from "@nuanlin/db/shifts/find-team";
import { offerPlaces } from "@nuanlin/db/signups/queue-repository";
import { freePlaces } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { teamRoom } from "@nuanlin/domain/shifts/team-rule";
import { offerDeadline } from "@nuanlin/domain/signups/offer-deadline";

/**
 * Offers every free place of a shift to those who wait for it, first come first asked, in the very transaction that freed it, so
 * that nobody ever waits beside a free place. Volunteers are asked as far as the professionals who come leave room for them. The
 * shift's row must be held. A shift that was called off or has begun offers nothing.
 */
export async function fillSeats(tx: Tx, shift: Pick<Shift, "id" | "period" | "status">, now: Date): Promise<void> {
  if (shift.status !== "open" || shift.period.start <= now) return;
  const answerBy = offerDeadline(shift.period.start, now);
  const { seats, terms } = await findTeam(tx, shift.id);
  const open = (kind: "professional" | "volunteer") =>
    seats.flatMap((seat) => {
      const places = freePlaces(seat);
      return seat.kind === kind && places > 0 ? [{ seatId: seat.id, places }] : [];
    });
  const offered = [
    ...(await offerPlaces(tx, open("professional"), Infinity, answerBy)),
    ...(await offerPlaces(tx, open("volunteer"), teamRoom(seats, terms).roomForVolunteers, answerBy)),
  ];
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
