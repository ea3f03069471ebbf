import { findLandingFigures, type LandingFigures } from "@nuanlin/db/figures/find-landing-figures";
import { isAnybody } from "@nuanlin/domain/actor";
import { weekendOf } from "@nuanlin/domain/time/weekend";
import { atLocal, districtZone, localDate } from "@nuanlin/domain/time/zone";
import { nothingYet } from "../command.ts";
import { query } from "../query.ts";

/** What has been done in the district this year, and what is open this weekend, for everybody who comes by. */
export const landingFigures = query({
  load: (_db, _input: Record<never, never>) => nothingYet(),
  allow: isAnybody,
  run: ({ db, now }): Promise<LandingFigures> => {
    const year = localDate(now, districtZone).slice(0, 4);
    return findLandingFigures(db, atLocal(`${year}-01-01`, "00:00", districtZone), weekendOf(now, districtZone), now);
  },
});
