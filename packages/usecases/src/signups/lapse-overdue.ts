import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { findOverdueShifts, lapseOverdue as endOverdue } from "@nuanlin/db/signups/queue-repository";
import { isSystem } from "@nuanlin/domain/actor";
import type { ShiftId } from "@nuanlin/domain/ids";
import type { LiveStatus } from "@nuanlin/domain/signups/signup";
import { command, found } from "../command.ts";
import type { Services } from "../services.ts";
import { fillSeats } from "./fill-seats.ts";

const topics: Readonly<Partial<Record<LiveStatus, string>>> = {
  applied: "signup.application_lapsed",
  offered: "signup.offer_lapsed",
  invited: "signup.invitation_lapsed",
};

const lapseOfShift = command({
  verb: "shift.lapse",
  load: async (tx, { shiftId }: { readonly shiftId: ShiftId }) => found(await lockShift(tx, shiftId), "shift"),
  allow: isSystem,
  run: async ({ tx, subject: shift, now }) => {
    const ended = await endOverdue(tx, shift.id, now);
    await enqueueAll(
      tx,
      ended.flatMap(({ id: signupId, was }) => {
        const topic = topics[was];
        return topic === undefined ? [] : [{ topic, ids: { signupId }, dedupeKey: `${topic}:${signupId}`, at: now }];
      }),
    );
    await fillSeats(tx, shift, now);
    return ended.length;
  },
  target: (shift) => shift.id,
});

const mostShifts = 200;

/**
 * Ends what nobody answered in time: offers go to the next who waits, applications and invitations lapse, and whoever still
 * waits when the shift begins waits no longer. Returns how many ended; safe to run again and side by side.
 */
export async function lapseOverdue(services: Services): Promise<number> {
  let ended = 0;
  const faults: unknown[] = [];
  for (const shiftId of await findOverdueShifts(services.db, services.now(), mostShifts)) {
    try {
      ended += await lapseOfShift(services, { kind: "system", name: "lapse" }, { shiftId });
    } catch (fault) {
      // A shift that somebody holds for long is for the next round; it does not hold up the others.
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} shifts could not be gone through`);
  return ended;
}
