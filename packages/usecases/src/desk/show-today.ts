import { findDeskShifts } from "@nuanlin/db/desk/find-desk-shifts";
import { findWaitingShifts } from "@nuanlin/db/desk/find-waiting-shifts";
import { findStandings } from "@nuanlin/db/shifts/find-standings";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { overlaps } from "@nuanlin/domain/time/period";
import { dayStart, plusLocalDays } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";
import { type AskedOrganisation, askedOrganisation } from "./asked-organisation.ts";

/** Days after today that the board looks ahead. */
const daysAhead = 7;
const dayMillis = 86_400_000;

/** The organizer's day: the shifts that touch today by the clock of their place, those of the next week, and hours that wait. */
export const showToday = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: async ({ db, subject: organisation, now }) => {
    // Wide enough for every zone; each shift's own zone then says what today is.
    const window = {
      start: new Date(now.getTime() - 2 * dayMillis),
      end: new Date(now.getTime() + (daysAhead + 2) * dayMillis),
    };
    const found = await findDeskShifts(db, organisation.id, window);
    const standings = await findStandings(
      db,
      found.map(({ id }) => id),
    );
    const shifts = found.map((shift) => {
      const missing = standings.get(shift.id)?.missing ?? [];
      return { ...shift, missing: missing.reduce((sum, { count }) => sum + count, 0) };
    });
    const dayOf = (zone: string) => {
      const start = dayStart(now, zone);
      return { start, end: plusLocalDays(start, 1, zone) };
    };
    const today = shifts.filter(({ period, timeZone }) => overlaps(period, dayOf(timeZone)));
    const next = shifts.filter(({ period, timeZone }) => {
      const { end } = dayOf(timeZone);
      return end <= period.start && period.start < plusLocalDays(end, daysAhead, timeZone);
    });
    return { organisation, today, next, waiting: await findWaitingShifts(db, organisation.id), now };
  },
});
