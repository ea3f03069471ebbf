import * as z from "zod/mini";
import { type PersonId, seatId, signupId } from "../ids.ts";
import { adultAge, type GuardianConsent, guardianConsentInput } from "../people/person.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { maxHeadsPerSeat } from "../shifts/seat.ts";
import { isoDate, lineOf } from "../text/text-shape.ts";
import { plusMinutes } from "../time/period.ts";
import { localDate } from "../time/zone.ts";
import { decideJoin, type JoinQuestion } from "./decide-join.ts";

/** People are let in at the door from two hours before the start until the end. */
export const walkInOpensMinutes = 120;

export const addWalkInInput = z.strictObject({
  seatId,
  name: lineOf(50),
  phone: z.nullable(z.string().check(z.regex(/^1[3-9]\d{9}$/u, "bad_format"))),
  /** null says that the organizer sees a grown-up before them; a date is asked for only below 18. */
  birthDate: z.nullable(isoDate),
  /** For those below 18: whom the organizer asked. */
  guardian: z.nullable(guardianConsentInput),
  /** Makes room for one more when the seat is full. */
  raiseHeads: z.boolean(),
});
export type AddWalkInInput = z.output<typeof addWalkInInput>;

export const renewWalkInCodeInput = z.strictObject({ signupId });
export type RenewWalkInCodeInput = z.output<typeof renewWalkInCodeInput>;

interface WalkInQuestion extends Omit<JoinQuestion, "person" | "held"> {
  readonly guest: Pick<AddWalkInInput, "name" | "birthDate" | "raiseHeads">;
  readonly guardianConsent: GuardianConsent | null;
}

/** What a sign-up from home has to show and the organizer at the door sees for themselves. */
const seenAtTheDoor: ReadonlySet<ProblemCode> = new Set(["SHIFT_STARTED", "PROFILE_INCOMPLETE", "SKILLS_MISSING"]);

/**
 * Says why somebody without an account cannot be let in at the door. All of `decideJoin` counts, minors' rules above all, but the
 * profile, the skills and the start: the organizer stands before the person. What must be proven beforehand, such as a check near
 * minors or a course, nobody can show at the door. Without a birth date they are taken for a grown-up on
 * the organizer's word, so a seat that asks for more years than 18 needs the date. Seats with a credential are never given away
 * at the door, since nobody could verify it.
 */
export function decideWalkIn({ guest, guardianConsent, ...asked }: WalkInQuestion, now: Date): Problem[] {
  const { shift, seat } = asked;
  const problems: Problem[] = [];
  const opensAt = plusMinutes(shift.period.start, -walkInOpensMinutes);
  if (now < opensAt) problems.push({ code: "WALK_IN_TOO_EARLY", opensAt: opensAt.getTime() });
  if (shift.period.end <= now) problems.push({ code: "WALK_IN_CLOSED" });
  if (guest.birthDate !== null && guest.birthDate > localDate(now, shift.timeZone))
    problems.push({ code: "INVALID_INPUT", fields: [{ path: "birthDate", reason: "too_big" }] });
  if (guest.birthDate === null && seat.minAge > adultAge)
    problems.push({ code: "INVALID_INPUT", fields: [{ path: "birthDate", reason: "required" }] });
  const person = {
    id: "" as PersonId,
    name: guest.name,
    birthDate: guest.birthDate,
    divisionCode: null,
    reachKm: 0,
    hasContact: true,
    skills: [],
    slots: [],
    interests: [],
    credentials: [],
    guardianConsent,
    safetyChecks: [],
    learning: [],
    serviceMinutes: null,
  };
  const madeRoom = guest.raiseHeads && seat.maxHeads < maxHeadsPerSeat;
  const further = decideJoin({ ...asked, person, held: [] }, now).filter(
    ({ code }) => !seenAtTheDoor.has(code) && !(code === "SEAT_FULL" && madeRoom),
  );
  return [...problems, ...further];
}
