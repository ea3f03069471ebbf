import { endSeries } from "@nuanlin/db/series/series-repository";
import { lockSeriesShifts } from "@nuanlin/db/series/series-shifts";
import { endStandingOf } from "@nuanlin/db/series/standing-repository";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { CancelSeriesInput } from "@nuanlin/domain/series/series";
import { command } from "../command.ts";
import { applyEndings } from "./apply-lines.ts";
import { foresee } from "./foresee.ts";
import { lockWithProject } from "./load-series.ts";

/** Calls off one, the later or all coming shifts of a series; the reason reaches everybody who had to do with one of them. */
export const cancelSeries = command({
  verb: "series.cancel",
  load: (tx, { seriesId }: CancelSeriesInput) => lockWithProject(tx, seriesId),
  allow: (actor, { project }) => mayManageProject(actor, project),
  hidden: "series",
  run: async ({ tx, subject: { series }, input, now }) => {
    await lockSeriesShifts(tx, series.id, now);
    const { fingerprint, lines, problems, oldRule } = await foresee(tx, series, { ...input, change: "cancel" }, now);
    refuseIfAny(problems);
    if (fingerprint !== input.fingerprint) throw new ProblemError({ code: "SERIES_CHANGED" });
    const told = await applyEndings(tx, lines, { reason: input.reason, leave: false, now });
    if (oldRule !== null) await endSeries(tx, series.id, oldRule);
    if (input.scope === "all") await endStandingOf(tx, series.id, now);
    return { told, cancelled: lines.length };
  },
  target: ({ series }) => series.id,
});
