import type { Tx } from "@nuanlin/db/database";
import { findPersons } from "@nuanlin/db/people/person-repository";
import { findPlaceOf } from "@nuanlin/db/places/place-repository";
import type { AskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findHeldOfPeople } from "@nuanlin/db/signups/signup-repository";
import type { CoverCall } from "@nuanlin/db/stepping-in/cover-repository";
import { type CandidateWish, findCandidates } from "@nuanlin/db/stepping-in/find-candidates";
import { type CredentialTypeCode, impliesCredential } from "@nuanlin/domain/codes/credential-type";
import type { PersonId } from "@nuanlin/domain/ids";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { impliesSkill, type SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { livesWithinReach, orderToAsk } from "@nuanlin/domain/stepping-in/order-to-ask";
import { localDate, monthOf } from "@nuanlin/domain/time/zone";
import { wantedFor, windowAround } from "../signups/seat-person.ts";
import { findKnownSkills, findKnownTypes } from "../skills/known-codes.ts";

// Most people of whom the database thinks that they fit do; the rest is judged in small portions.
const portion = 40;
const mostJudged = 320;

/**
 * Up to `count` people to ask next, each of whom could take the place as things stand now. The database leaves out most, the rules
 * of joining judge the others one by one; nobody's row is held, since whoever says yes is judged again.
 */
export async function findPeopleToAsk(
  tx: Tx,
  call: CoverCall,
  asked: AskedSeat,
  count: number,
  now: Date,
): Promise<PersonId[]> {
  const { shift } = asked;
  const place = await findPlaceOf(tx, shift.organisationId, shift.placeId);
  const known = { skills: await findKnownSkills(tx), types: await findKnownTypes(tx) };
  const fitting = await findCandidates(tx, toWish(call, asked, known, place?.divisionCode ?? null, now), mostJudged);
  const chosen: PersonId[] = [];
  for (let from = 0; chosen.length < count && from < fitting.length; from += portion) {
    const found = fitting.slice(from, from + portion);
    const ids = found.map(({ personId }) => personId);
    const persons = new Map((await findPersons(tx, ids, wantedFor(asked))).map((person) => [person.id, person]));
    const held = await findHeldOfPeople(tx, ids, windowAround(shift), [shift.id]);
    const candidates = found.flatMap((candidate) => {
      const person = persons.get(candidate.personId);
      if (!person) return [];
      const own = held.filter(
        ({ personId, shiftId, status }) =>
          personId === person.id && !(shiftId === shift.id && status === "waiting" && candidate.queueNo !== null),
      );
      const problems = decideJoin({ ...asked, ...placeToTake(call, asked), person, held: own }, now);
      const withinReach = livesWithinReach(person, place ?? { divisionCode: null });
      return [{ ...candidate, problems, withinReach }];
    });
    chosen.push(...orderToAsk(candidates));
  }
  return chosen.slice(0, count);
}

/** The seat as it will be for whoever says yes: somebody's own place counts as given back to them. */
function placeToTake(call: CoverCall, { seat }: AskedSeat): Pick<AskedSeat, "seat"> & { handedOver: boolean } {
  if (call.signupId === null) return { seat, handedOver: false };
  return { seat: { ...seat, taken: seat.taken - 1 }, handedOver: true };
}

interface KnownCodes {
  readonly skills: readonly SkillCode[];
  readonly types: readonly CredentialTypeCode[];
}

function toWish(
  call: CoverCall,
  { shift, seat, terms }: AskedSeat,
  known: KnownCodes,
  division: string | null,
  now: Date,
): CandidateWish {
  const day = localDate(shift.period.start, shift.timeZone);
  const [year = "", ...monthAndDay] = day.split("-");
  const bornUntil = [String(Number(year) - seat.minAge).padStart(4, "0"), ...monthAndDay].join("-");
  const wanted = seat.credentialType;
  // Where an organizer looks at people first, only an organizer asks people whom the project does not know.
  const strangersWelcome = terms.wayIn === "instant" || (call.signupId === null && call.openedBy !== null);
  return {
    callId: call.id,
    shiftId: shift.id,
    seatId: seat.id,
    period: shift.period,
    // A year without 29 February: the database lets one day more through, and the rules judge it.
    bornUntil: bornUntil.endsWith("-02-29") ? bornUntil.replace("-02-29", "-03-01") : bornUntil,
    day,
    credentialTypes:
      seat.kind === "volunteer"
        ? null
        : known.types.filter((code) => wanted === null || impliesCredential(code, wanted)),
    skills: seat.skills.map(({ code, level }) => ({
      codes: known.skills.filter((have) => impliesSkill(have, code)),
      level,
    })),
    division,
    knownTo: strangersWelcome ? null : shift.projectId,
    month: monthOf(now, shift.timeZone),
  };
}
