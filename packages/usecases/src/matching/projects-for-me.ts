import type { Db } from "@nuanlin/db/database";
import { findFitHistories, findFitTeams, findMiddles } from "@nuanlin/db/matching/fit-histories";
import { findOpenSeatsFor, type OpenSeat } from "@nuanlin/db/matching/find-open-seats-for";
import { findWishesOf, wantsPlainOrder } from "@nuanlin/db/matching/wishes-repository";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { findCardsOfShifts } from "@nuanlin/db/projects/search-projects";
import { isPerson } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import { recordFor, startPointOf } from "@nuanlin/domain/matching/fit/fit-history";
import { fitOf } from "@nuanlin/domain/matching/fit/fit";
import { type NearStep, nearStepOf } from "@nuanlin/domain/matching/near-step";
import {
  mostSuiting,
  plainOrder,
  type ProjectsForMeInput,
  projectsForMePageSize,
  rankForMe,
  type OpenSeatForMe,
} from "@nuanlin/domain/matching/ranking/projects-for-me";
import type { StartPoint } from "@nuanlin/domain/matching/fit/fit-question";
import type { Person } from "@nuanlin/domain/people/person";
import { restsOn, type Wishes } from "@nuanlin/domain/people/wishes";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { Period } from "@nuanlin/domain/time/period";
import { isPublicHoliday, startingCalendar } from "@nuanlin/domain/time/working-days";
import { districtZone, localDate, monthOf, plusLocalDays } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { weighPeople, type WeighedPairing } from "../signups/weigh-people.ts";

/** How far ahead suiting shifts are looked for: whoever plans further uses the search. */
const daysAhead = 35;
/** A home told to 0.01 degree is up to 0.7 km off; the middle of a street's places a few. */
const slackOfTold = 1;
const slackOfRough = 3;

/**
 * One page of the projects that suit somebody: those they may take a place in, or could with one near step, ordered by fit and by how
 * far each has been found, each with the fit taken apart. In the plain order, if they chose it, nothing is reckoned about them and `fit`
 * is null. Nobody's row is held: whoever signs up is judged again.
 */
export const projectsForMe = query({
  load: async (_db, _input: ProjectsForMeInput) => null,
  allow: isPerson,
  run: async ({ db, actor: { personId }, input: { cursor }, now }) => {
    const looker = await lookerOf(db, personId, now);
    const plain = await wantsPlainOrder(db, personId);
    const open = await seatsFor(db, looker, now);
    const ranked = plain
      ? plainOrder(open).map((seat) => ({ ...seat, fit: null }))
      : rankForMe(await weighSeats(db, looker, open, now));
    const shownOfAll = ranked.slice(0, mostSuiting);
    const page = shownOfAll.slice(cursor, cursor + projectsForMePageSize);
    const cards = await findCardsOfShifts(
      db,
      page.map(({ shiftId }) => shiftId),
    );
    const shown = page.flatMap(({ shiftId, seat, distanceKm, fit, step }) => {
      const card = cards.get(shiftId);
      return card ? [{ card: { ...card, distanceKm }, seatId: seat.id, seatName: seat.name, fit, step }] : [];
    });
    const until = cursor + page.length;
    const today = localDate(now, districtZone);
    return {
      plain,
      restingUntil: restsOn(looker.wishes, today) ? looker.wishes.restingUntil : null,
      total: shownOfAll.length,
      shown,
      next: until < shownOfAll.length ? until : null,
    };
  },
});

/** Who looks, with where they set out and until when they look ahead. */
interface Looker {
  readonly person: Person;
  readonly wishes: Wishes;
  readonly home: StartPoint | null;
  readonly within: Period;
}

interface SeatForMe extends OpenSeatForMe, Pick<OpenSeat, "shiftId"> {
  readonly open: OpenSeat;
  readonly seat: Seat;
  readonly shift: Shift;
}

async function lookerOf(db: Db, personId: PersonId, now: Date): Promise<Looker> {
  const person = found(await findPerson(db, personId), "person");
  const wishes = await findWishesOf(db, personId);
  const { divisionCode } = person;
  const codes = divisionCode === null ? [] : [...new Set([divisionCode, divisionCode.slice(0, 9)])];
  const home = startPointOf(person, wishes, wishes.home === null ? await findMiddles(db, codes) : new Map());
  return { person, wishes, home, within: { start: now, end: plusLocalDays(now, daysAhead, districtZone) } };
}

/** The seats they may take, or could with one near step, on days on which they do not rest. */
async function seatsFor(db: Db, { person, wishes, home, within }: Looker, now: Date): Promise<SeatForMe[]> {
  const offered = await findOpenSeatsFor(
    db,
    {
      personId: person.id,
      within,
      divisionCode: person.divisionCode,
      reachKm: person.reachKm,
      from: home?.point ?? null,
      slackKm: home?.rough ? slackOfRough : slackOfTold,
    },
    now,
  );
  const weighed = await weighPeople(db, offered, now);
  return offered.flatMap((open): SeatForMe[] => {
    const pairing = weighed.get(open);
    const verdict = pairing ? verdictOn(pairing) : "no";
    if (!pairing || verdict === "no") return [];
    const { shift } = pairing.frame;
    if (restsOn(wishes, localDate(open.start, shift.timeZone))) return [];
    return [{ ...open, open, seat: pairing.seat, shift, step: verdict }];
  });
}

/** Whether they may come as they are (null), with one near step, or not. */
function verdictOn({ against, exceptions, full }: WeighedPairing): NearStep | null | "no" {
  if (full || exceptions.length > 0) return "no";
  if (against.length === 0) return null;
  return nearStepOf(against) ?? "no";
}

async function weighSeats(db: Db, { person, wishes, home, within }: Looker, seats: readonly SeatForMe[], now: Date) {
  // The workload of a shift is that of its own month, which may end after the last day that is looked at.
  const around = { start: monthOf(now, districtZone).start, end: plusLocalDays(within.end, 32, districtZone) };
  const history = found((await findFitHistories(db, [person.id], around, now)).get(person.id), "person");
  const teams = await findFitTeams(db, [...new Set(seats.map(({ shiftId }) => shiftId))], person.id);
  return seats.map((one) => {
    const { open, seat, shift } = one;
    const { lat, lng, divisionCode, recent, free } = open;
    const fit = fitOf({
      person,
      wishes,
      home,
      record: recordFor(history, open, shift),
      shift,
      place: { point: lat === null || lng === null ? null : { lat, lng }, divisionCode },
      project: open,
      seat,
      team: teams.get(one.shiftId) ?? { newcomers: 0, experienced: 0 },
      isHoliday: (day) => isPublicHoliday(day, startingCalendar),
    });
    return { ...one, fit, fill: { recent, free } };
  });
}
