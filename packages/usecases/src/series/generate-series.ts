import { findActiveSeries, noteMadeUntil } from "@nuanlin/db/series/series-repository";
import { findSeriesShifts } from "@nuanlin/db/series/series-shifts";
import { isSystem, type SystemActor } from "@nuanlin/domain/actor";
import type { SeriesId } from "@nuanlin/domain/ids";
import { horizonOf, planSeries } from "@nuanlin/domain/series/plan-series";
import { command } from "../command.ts";
import type { Services } from "../services.ts";
import { lockWithProject } from "./load-series.ts";
import { makeShifts } from "./make-shifts.ts";

const night: SystemActor = { kind: "system", name: "series.generate" };

const generateOne = command({
  verb: "series.generate",
  load: (tx, { seriesId }: { readonly seriesId: SeriesId }) => lockWithProject(tx, seriesId),
  allow: isSystem,
  run: async ({ tx, subject: { series, project }, now }) => {
    if (series.status === "ended" || project.status === "closed") return 0;
    const made = await makeShifts(tx, series, planSeries(series, await findSeriesShifts(tx, series.id), now), now);
    await noteMadeUntil(tx, series.id, horizonOf(now));
    return made.length;
  },
  target: ({ series }) => series.id,
});

/**
 * The nightly run: posts what every series lacks up to the horizon, each series in its own transaction. Run twice, or by two
 * servers at once, it posts nothing twice.
 */
export async function generateSeries(services: Services): Promise<{ readonly added: number }> {
  let added = 0;
  for (const series of await findActiveSeries(services.db)) {
    const there = await findSeriesShifts(services.db, series.id);
    if (planSeries(series, there, services.now()).length === 0) continue;
    added += await generateOne(services, night, { seriesId: series.id });
  }
  return { added };
}
