import type { Tx } from "@nuanlin/db/database";
import { endSeries, findSeries, insertSeries, noteMadeUntil, updateSeries } from "@nuanlin/db/series/series-repository";
import { lockSeriesShifts, relinkShifts } from "@nuanlin/db/series/series-shifts";
import { moveStanding } from "@nuanlin/db/series/standing-repository";
import { detachShift } from "@nuanlin/db/shifts/edit-shift";
import type { PersonId } from "@nuanlin/domain/ids";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import { horizonOf } from "@nuanlin/domain/series/plan-series";
import type { EditSeriesInput, Series } from "@nuanlin/domain/series/series";
import type { SeriesEdit } from "@nuanlin/domain/series/series-edit";
import { command, found } from "../command.ts";
import { refuseInactive } from "../shifts/refuse-inactive.ts";
import { applyEndings, applyHeads, applyMoves } from "./apply-lines.ts";
import { foresee } from "./foresee.ts";
import { lockWithProject } from "./load-series.ts";
import { makeShifts } from "./make-shifts.ts";

/**
 * Changes one, the later or all coming shifts of a series, exactly as the preview said: when it would do anything else by now, it
 * does nothing and says SERIES_CHANGED. "Later" splits the series; those who come every time go along.
 */
export const editSeries = command({
  verb: "series.edit",
  load: (tx, { seriesId }: EditSeriesInput) => lockWithProject(tx, seriesId),
  allow: (actor, { project }) => mayManageProject(actor, project),
  hidden: "series",
  run: async ({ tx, actor, subject: { series, project }, input, now }) => {
    await lockSeriesShifts(tx, series.id, now);
    const { fingerprint, ...edit } = await foresee(tx, series, input, now);
    refuseIfAny(edit.problems);
    if (fingerprint !== input.fingerprint) throw new ProblemError({ code: "SERIES_CHANGED" });
    const ending = edit.lines.filter(({ kind, people }) => kind === "cancelled" && people > 0);
    if (ending.length > 0 && input.reason.length < 2) throw new ProblemError({ code: "REASON_MISSING" });
    const told =
      (await applyEndings(tx, edit.lines, { reason: input.reason, leave: true, now })) +
      (await applyMoves(tx, edit.lines, now));
    await applyHeads(tx, edit.lines, now);
    const only = edit.lines[0]?.shiftId;
    if (input.scope === "one" && only) await detachShift(tx, only);
    const goesOn = await rewrite(tx, series, edit, { actorId: actor.personId, now });
    const added = edit.lines.flatMap(({ kind, occurrence, after }) =>
      kind === "added" && after ? [{ occurrence, period: after.period }] : [],
    );
    if (added.length > 0) await refuseInactive(tx, project);
    await makeShifts(tx, goesOn, added, now);
    return { seriesId: goesOn.id, told, added: added.length };
  },
  target: (_subject, { seriesId }) => seriesId,
});

/** Writes the series as it is afterwards: in place, or ended with another one split off. Returns the one that goes on. */
async function rewrite(
  tx: Tx,
  series: Series,
  { lines, kept, next, oldRule }: SeriesEdit,
  { actorId, now }: { readonly actorId: PersonId; readonly now: Date },
): Promise<Series> {
  if (next === null) return series;
  const links = lines.flatMap(({ kind, shiftId, occurrence }) =>
    shiftId === null || kind === "cancelled" ? [] : [{ shiftId, occurrence }],
  );
  if (oldRule === null) {
    await updateSeries(tx, series.id, next);
    await relinkShifts(tx, series.id, links);
    return found(await findSeries(tx, series.id), "series");
  }
  const { projectId, id: splitFrom } = series;
  const id = await insertSeries(tx, { projectId, content: next, splitFrom, createdBy: actorId, at: now });
  await relinkShifts(tx, id, [...links, ...kept]);
  await endSeries(tx, series.id, oldRule);
  await moveStanding(tx, series.id, id);
  await noteMadeUntil(tx, id, horizonOf(now));
  return found(await findSeries(tx, id), "series");
}
