import { countFreePeople, findFreePlaces } from "@nuanlin/db/matching/find-supply-demand";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { compareSupply, type SupplyDemandInput, supplyWeeks } from "@nuanlin/domain/matching/supply-demand";
import { isPublicHoliday, startingCalendar } from "@nuanlin/domain/time/working-days";
import { districtZone, plusLocalDays } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";

/** The free places of the coming weeks beside the people who are free then, by slot and by street. */
export const showSupplyDemand = query({
  load: async (_db, _input: SupplyDemandInput) => null,
  allow: isFederationStaff,
  run: async ({ db, now, input }) => {
    const period = { start: now, end: plusLocalDays(now, supplyWeeks * 7, districtZone) };
    const [places, { bySlot, byStreet }] = await Promise.all([
      findFreePlaces(db, period, input),
      countFreePeople(db, input),
    ]);
    return compareSupply(places, bySlot, byStreet, (day) => isPublicHoliday(day, startingCalendar));
  },
});
