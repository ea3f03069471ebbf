import type { Db } from "@nuanlin/db/database";
import { findWorkRules } from "@nuanlin/db/federation/work-rule-repository";
import { findPersons } from "@nuanlin/db/people/person-repository";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { findShiftFrames, type ShiftFrame } from "@nuanlin/db/signups/find-shift-frames";
import { findHeldOfPeople } from "@nuanlin/db/signups/signup-repository";
import type { PersonId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { Person } from "@nuanlin/domain/people/person";
import type { Problem } from "@nuanlin/domain/problem";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { isAboutRoom } from "@nuanlin/domain/signups/decide-room";
import { mayBeOverridden } from "@nuanlin/domain/signups/decide-workload";
import type { HeldSignup } from "@nuanlin/domain/signups/signup";
import type { Period } from "@nuanlin/domain/time/period";
import { windowAround } from "./seat-person.ts";

/** Somebody who is weighed for a seat. */
export interface Pairing {
  readonly personId: PersonId;
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
}

/** How somebody fits a seat of theirs, or one they could be asked for. */
export interface WeighedPairing {
  readonly person: Person;
  readonly seat: Seat;
  readonly frame: ShiftFrame;
  /** What keeps them out whoever answers; that there is no room now is said apart. */
  readonly against: readonly Problem[];
  /** What the organizer would make an exception for. */
  readonly exceptions: readonly Problem[];
  /** Nobody can be taken in now: the seat is full, or the team waits for its professional. Whoever is let in waits in line. */
  readonly full: boolean;
}

/** Weighs many people by the very rule that decides later, in as many statements as for one; nobody's row is held. */
export async function weighPeople<P extends Pairing>(
  db: Db,
  pairings: readonly P[],
  now: Date,
): Promise<ReadonlyMap<P, WeighedPairing>> {
  if (pairings.length === 0) return new Map();
  const personIds = [...new Set(pairings.map(({ personId }) => personId))];
  const shiftIds = [...new Set(pairings.map(({ shiftId }) => shiftId))];
  const frames = await findShiftFrames(db, shiftIds);
  const allSeats = await findSeatsOfShifts(db, shiftIds);
  const seats = new Map(allSeats.map((seat) => [seat.id, seat]));
  const teams = new Map<ShiftId, Seat[]>(shiftIds.map((id) => [id, []]));
  for (const seat of allSeats) teams.get(seat.shiftId)?.push(seat);
  const wanted = { serviceMinutes: [...frames.values()].some(({ project }) => project.hoursNeeded > 0) };
  const people = new Map((await findPersons(db, personIds, wanted)).map((person) => [person.id, person]));
  const windows = [...frames.values()].map(({ shift }) => windowAround(shift));
  const held = new Map<PersonId, HeldSignup[]>(personIds.map((id) => [id, []]));
  for (const signup of await findHeldOfPeople(db, personIds, around(windows), []))
    held.get(signup.personId)?.push(signup);
  const rules = await findWorkRules(db);
  const weighed = new Map<P, WeighedPairing>();
  for (const pairing of pairings) {
    const frame = frames.get(pairing.shiftId);
    const seat = seats.get(pairing.seatId);
    const person = people.get(pairing.personId);
    if (!frame || !seat || !person) continue;
    // What they have in the shift itself is what the question is about.
    const others = (held.get(person.id) ?? []).filter(({ shiftId }) => shiftId !== frame.shift.id);
    const team = teams.get(frame.shift.id) ?? [];
    const problems = decideJoin({ ...frame, seat, team, person, held: others, rules }, now);
    weighed.set(pairing, {
      person,
      seat,
      frame,
      against: problems.filter((problem) => !isAboutRoom(problem) && !mayBeOverridden(problem)),
      exceptions: problems.filter(mayBeOverridden),
      full: problems.some(isAboutRoom),
    });
  }
  return weighed;
}

/** The stretch of time that holds all the others. */
function around(windows: readonly Period[]): Period {
  return {
    start: new Date(Math.min(...windows.map(({ start }) => start.getTime()))),
    end: new Date(Math.max(...windows.map(({ end }) => end.getTime()))),
  };
}
