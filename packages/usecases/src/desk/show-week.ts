import { findWeekShifts } from "@nuanlin/db/desk/find-week-shifts";
import { findStandings } from "@nuanlin/db/shifts/find-standings";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { findSeatQueues } from "@nuanlin/db/signups/find-seat-queues";
import { runsOrganisation } from "@nuanlin/domain/actor";
import type { ShiftStanding } from "@nuanlin/domain/shifts/shift-standing";
import { daysOfWeek, type ShowWeekInput } from "@nuanlin/domain/shifts/week-grid";
import { localDate } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";
import { askedOrganisation } from "./asked-organisation.ts";

const dayMillis = 86_400_000;
const nobodyNeeded: ShiftStanding = { state: "takes_place", missing: [] };

/** The shifts of one week, each on the day it has at its place, with who is there, who waits and whether it will take place. */
export const showWeek = query({
  load: (db, input: ShowWeekInput) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: async ({ db, subject: organisation, input }) => {
    const days = daysOfWeek(input.monday);
    const first = Date.parse(`${input.monday}T00:00:00Z`);
    // A day wider on either side than the week is in Greenwich; each shift's own zone then says its day.
    const window = { start: new Date(first - dayMillis), end: new Date(first + 8 * dayMillis) };
    const shifts = (await findWeekShifts(db, organisation.id, window))
      .map((shift) => ({ ...shift, day: localDate(shift.period.start, shift.timeZone) }))
      .filter(({ day }) => days.includes(day));
    const ids = shifts.map(({ id }) => id);
    const seats = await findSeatsOfShifts(db, ids);
    const standings = await findStandings(db, ids);
    const queues = await findSeatQueues(db, ids);
    return {
      days,
      shifts: shifts.map((shift) => {
        const own = seats.filter(({ shiftId }) => shiftId === shift.id);
        const sum = (count: "applied" | "waiting" | "unconfirmed") =>
          own.reduce((all, { id }) => all + (queues.get(id)?.[count] ?? 0), 0);
        return {
          ...shift,
          seats: own,
          standing: standings.get(shift.id) ?? nobodyNeeded,
          applied: sum("applied"),
          waiting: sum("waiting"),
          unconfirmed: sum("unconfirmed"),
        };
      }),
    };
  },
});
