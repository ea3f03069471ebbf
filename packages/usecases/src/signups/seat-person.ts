import type { Tx } from "@nuanlin/db/database";
import { lockPerson } from "@nuanlin/db/people/person-repository";
import { type AskedSeat, findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findHeldSignups, insertSignup } from "@nuanlin/db/signups/signup-repository";
import type { PersonId, SeatId, StandingId } from "@nuanlin/domain/ids";
import type { Person } from "@nuanlin/domain/people/person";
import type { Problem } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { hasTeamRule } from "@nuanlin/domain/shifts/team-rule";
import { mayBeOverridden } from "@nuanlin/domain/signups/decide-workload";
import type { HeldSignup, Signup, SignupWay } from "@nuanlin/domain/signups/signup";
import { type Period, plusMinutes } from "@nuanlin/domain/time/period";
import { plusLocalDays, weekStart } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { fillSeats } from "./fill-seats.ts";

export interface SeatedWish {
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly way: SignupWay;
  readonly now: Date;
  /** Why rest or hours do not keep the person out this time; given by an organizer. */
  readonly overrideReason?: string;
  readonly broughtBy?: PersonId;
  readonly standingId?: StandingId;
  readonly decidedBy?: PersonId;
  /** The place is one that somebody gave back to this very person. */
  readonly handedOver?: boolean;
}

export type Seated = { readonly signup: Signup } | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Gives one person a free place of a seat, whatever way they came, or says everything that keeps them out and writes nothing. The
 * shift's row must be held; the person's is held from here on. Whether they may use that way is the caller's question.
 */
export async function seatPerson(tx: Tx, wish: SeatedWish): Promise<Seated> {
  const { handedOver = false, ...given } = wish;
  const asked = { ...found(await findAskedSeat(tx, wish.seatId), "seat"), handedOver };
  const { problems } = await weighPerson(tx, asked, wish.personId, wish.now, wish.overrideReason);
  const [first, ...rest] = problems;
  if (first) return { problems: [first, ...rest] };
  const { now: at, ...further } = given;
  const signup = await insertSignup(tx, { shift: asked.shift, status: "confirmed", at, ...further });
  await askBesideProfessional(tx, asked, at);
  return { signup };
}

/**
 * With one more professional there may be room for neighbours who wait: they are asked at once. The shift's row must be held, and the
 * professional's place written.
 */
export async function askBesideProfessional(
  tx: Tx,
  { seat, shift, project }: Pick<AskedSeat, "seat" | "shift" | "project">,
  now: Date,
): Promise<void> {
  if (seat.kind === "professional" && hasTeamRule(project)) await fillSeats(tx, shift, now);
}

/** What has to be known of somebody before they are weighed for a seat of the project. */
export function wantedFor({ project }: Pick<AskedSeat, "project">): { readonly serviceMinutes: boolean } {
  return { serviceMinutes: project.hoursNeeded > 0 };
}

export interface Weighed {
  readonly person: Person;
  readonly held: readonly HeldSignup[];
  readonly problems: readonly Problem[];
}

/** Holds the person's row and says what keeps them from the seat; what an organizer allowed with a reason is left out. */
export async function weighPerson(
  tx: Tx,
  asked: AskedSeat & { readonly handedOver?: boolean },
  personId: PersonId,
  now: Date,
  overrideReason?: string,
): Promise<Weighed> {
  const person = await lockPerson(tx, personId, wantedFor(asked));
  const held = await findHeldSignups(tx, person.id, windowAround(asked.shift), [asked.shift.id]);
  const all = decideJoin({ ...asked, person, held }, now);
  const problems = overrideReason === undefined ? all : all.filter((problem) => !mayBeOverridden(problem));
  return { person, held, problems };
}

/** The local weeks the shift lies in with two days on either side: what rest and hours are judged by. */
export function windowAround({ period, timeZone }: Pick<Shift, "period" | "timeZone">): Period {
  const first = weekStart(period.start, timeZone);
  const last = weekStart(plusMinutes(period.end, -1), timeZone);
  return { start: plusLocalDays(first, -2, timeZone), end: plusLocalDays(last, 9, timeZone) };
}
