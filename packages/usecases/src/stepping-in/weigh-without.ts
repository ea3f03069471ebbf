import type { Reader } from "@nuanlin/db/database";
import { findPersons } from "@nuanlin/db/people/person-repository";
import type { AskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findHeldSignups } from "@nuanlin/db/signups/signup-repository";
import type { PersonId, SignupId } from "@nuanlin/domain/ids";
import type { Problem } from "@nuanlin/domain/problem";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { wantedFor, windowAround } from "../signups/seat-person.ts";

interface Wish {
  /** The seat whose place somebody would give back. */
  readonly asked: AskedSeat;
  readonly personId: PersonId;
  /** The promise the person would give up for it; null when none. */
  readonly without: SignupId | null;
  readonly now: Date;
}

/**
 * What would keep somebody from a place that its holder gives back to them. A preview: nobody's row is held, and whoever says yes is
 * judged again. A place in the waitlist of the same seat is no reason against it.
 */
export async function weighWithout(db: Reader, { asked, personId, without, now }: Wish): Promise<readonly Problem[]> {
  const { seat, shift } = asked;
  const [person] = await findPersons(db, [personId], wantedFor(asked));
  if (!person) return [{ code: "NOT_FOUND", what: "person" }];
  const all = await findHeldSignups(db, personId, windowAround(shift), [shift.id]);
  const held = all.filter(({ id, seatId, status }) => id !== without && !(seatId === seat.id && status === "waiting"));
  return decideJoin({ ...asked, seat: { ...seat, taken: seat.taken - 1 }, handedOver: true, person, held }, now);
}
