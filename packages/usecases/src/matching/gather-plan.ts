import type { Db } from "@nuanlin/db/database";
import { findWorkRules } from "@nuanlin/db/federation/work-rule-repository";
import { findFitHistories, findMiddles } from "@nuanlin/db/matching/fit-histories";
import { countPromised, findPlanPeople, findPlanPlaces, type PlanPlace } from "@nuanlin/db/matching/find-plan-week";
import { findWishes } from "@nuanlin/db/matching/wishes-repository";
import { findPersons } from "@nuanlin/db/people/person-repository";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { findShiftFrames, type ShiftFrame } from "@nuanlin/db/signups/find-shift-frames";
import { findHeldOfPeople } from "@nuanlin/db/signups/signup-repository";
import type { TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import { timeSlotsOf } from "@nuanlin/domain/codes/time-slot";
import { groupedBy } from "@nuanlin/domain/grouped-by";
import type { PersonId } from "@nuanlin/domain/ids";
import { fitOf } from "@nuanlin/domain/matching/fit/fit";
import { recordFor, startPointOf } from "@nuanlin/domain/matching/fit/fit-history";
import type { PlanPair, PlanPerson, PlanQuestion, PlanShift } from "@nuanlin/domain/matching/plan/plan-question";
import type { PlanScope } from "@nuanlin/domain/matching/plan/plan-run";
import { noWishes, restsOn } from "@nuanlin/domain/people/wishes";
import { distanceKm } from "@nuanlin/domain/places/place";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { isAboutRoom } from "@nuanlin/domain/signups/decide-room";
import { livesWithinReach } from "@nuanlin/domain/stepping-in/order-to-ask";
import type { Period } from "@nuanlin/domain/time/period";
import { isPublicHoliday, startingCalendar } from "@nuanlin/domain/time/working-days";
import { districtZone, localDate, monthOf, plusLocalDays } from "@nuanlin/domain/time/zone";

/** OUR bound: nobody is proposed for more services in a week than this, promises included, whatever they said. */
const mostPerWeek = 2;
/** People who are judged before others get their turn on this thread. */
const portion = 20;

export interface GatheredPlan {
  readonly question: PlanQuestion;
  readonly promised: ReadonlyMap<PersonId, number>;
}

const isHoliday = (day: string) => isPublicHoliday(day, startingCalendar);

/** A seat with all that judges it and tells how it fits. */
interface Offer {
  readonly place: PlanPlace;
  readonly frame: ShiftFrame;
  readonly seat: Seat;
  readonly team: readonly Seat[];
  readonly day: string;
  readonly slots: readonly TimeSlotCode[];
}

/**
 * Everything the plan of a week is reckoned from: the shifts of the scope with room, everybody who may be asked, and the pairs of the
 * two that every rule of joining allows, at times at which the person said they are free and not farther than they would go, with how
 * well they fit. Nothing is held: whoever accepts an invitation is judged again. `breathe` lets others have their turn.
 */
export async function gatherPlan(
  db: Db,
  scope: PlanScope,
  week: Period,
  now: Date,
  breathe: () => Promise<void>,
): Promise<GatheredPlan> {
  const places = await findPlanPlaces(db, scope, week, now);
  const shiftIds = places.map(({ shiftId }) => shiftId);
  const frames = await findShiftFrames(db, shiftIds);
  const teams = groupedBy(await findSeatsOfShifts(db, shiftIds), ({ shiftId }) => shiftId);
  const offers = places.flatMap((place) => offersOf(place, frames.get(place.shiftId), teams.get(place.shiftId) ?? []));
  const ids = await findPlanPeople(db);
  const promised = await countPromised(db, week);
  const rules = await findWorkRules(db);
  const around = { start: plusLocalDays(week.start, -9, districtZone), end: plusLocalDays(week.end, 16, districtZone) };
  const months = { start: monthOf(week.start, districtZone).start, end: monthOf(week.end, districtZone).end };
  const wanted = { serviceMinutes: [...frames.values()].some(({ project }) => project.hoursNeeded > 0) };
  const people: PlanPerson[] = [];
  const pairs: PlanPair[] = [];
  for (let from = 0; from < ids.length; from += portion) {
    await breathe();
    const some = ids.slice(from, from + portion);
    const persons = await findPersons(db, some, wanted);
    const wishes = await findWishes(db, some);
    const histories = await findFitHistories(db, some, months, now);
    const held = groupedBy(await findHeldOfPeople(db, some, around, shiftIds), ({ personId }) => personId);
    const codes = persons.flatMap(({ divisionCode }) =>
      divisionCode === null ? [] : [divisionCode, divisionCode.slice(0, 9)],
    );
    const middles = await findMiddles(db, [...new Set(codes)]);
    for (const person of persons.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const mine = wishes.get(person.id) ?? noWishes;
      const history = histories.get(person.id);
      if (history === undefined) continue;
      const has = promised.get(person.id) ?? 0;
      const month = mine.maxPerMonth === null ? Infinity : mine.maxPerMonth - inMonth(history.promised, week.start);
      const room = Math.max(0, Math.min(mostPerWeek - has, month));
      const own = held.get(person.id) ?? [];
      const home = startPointOf(person, mine, middles);
      people.push({
        id: person.id,
        professional: person.credentials.some(({ status }) => status === "verified"),
        room,
      });
      if (room === 0) continue;
      for (const { place, frame, seat, team, day, slots } of offers) {
        if (!slots.every((slot) => person.slots.includes(slot)) || restsOn(mine, day)) continue;
        if (own.some(({ shiftId }) => shiftId === place.shiftId)) continue;
        const point = place.lat === null || place.lng === null ? null : { lat: place.lat, lng: place.lng };
        const near =
          home !== null && point !== null
            ? distanceKm(home.point, point) <= person.reachKm + (home.rough ? 3 : 1)
            : livesWithinReach(person, place);
        if (!near) continue;
        const problems = decideJoin({ ...frame, seat, team, person, held: own, rules }, now);
        if (problems.some((problem) => !isAboutRoom(problem))) continue;
        const { score } = fitOf({
          person,
          wishes: mine,
          home,
          record: recordFor(history, place, frame.shift),
          shift: frame.shift,
          place: { point, divisionCode: place.divisionCode },
          project: place,
          seat,
          team: null,
          isHoliday,
        });
        pairs.push({ personId: person.id, seatId: seat.id, score });
      }
    }
  }
  const shifts = places.flatMap(({ shiftId }): PlanShift[] => {
    const frame = frames.get(shiftId);
    return frame ? [toPlanShift(frame, teams.get(shiftId) ?? [])] : [];
  });
  return { question: { week, shifts, people, pairs }, promised };
}

function offersOf(place: PlanPlace, frame: ShiftFrame | undefined, team: readonly Seat[]): Offer[] {
  if (frame === undefined) return [];
  const { period, timeZone } = frame.shift;
  const slots = timeSlotsOf(period.start, period.end, timeZone, isHoliday);
  const day = localDate(period.start, timeZone);
  return team.map((seat) => ({ place, frame, seat, team, day, slots }));
}

function toPlanShift({ shift, project }: ShiftFrame, seats: readonly Seat[]): PlanShift {
  const { id, projectId, period, timeZone } = shift;
  return {
    id,
    projectId,
    period,
    timeZone,
    ratioVolunteers: project.ratioVolunteers,
    opensWith: project.opensWith,
    seats: seats.map((seat) => ({
      id: seat.id,
      professional: seat.kind === "professional",
      minHeads: seat.minHeads,
      maxHeads: seat.maxHeads,
      taken: seat.taken,
      held: seat.held,
    })),
  };
}

function inMonth(promised: readonly { readonly start: Date }[], at: Date): number {
  const month = monthOf(at, districtZone);
  return promised.filter(({ start }) => month.start <= start && start < month.end).length;
}
