import type { Problem } from "@nuanlin/domain/problem";
import { readRule, type Repeat } from "@nuanlin/domain/series/repeat";
import { type Series, seriesStatuses } from "@nuanlin/domain/series/series";
import { type Slot, visibleLines } from "@nuanlin/domain/series/series-edit";
import { shiftStatuses } from "@nuanlin/domain/shifts/shift";
import type { previewSeries } from "@nuanlin/usecases/series/preview-series";
import type { listSeries, showSeries } from "@nuanlin/usecases/series/show-series";
import * as z from "zod/mini";
import { timesView, toTimesView } from "../desk/desk-view.ts";
import { placeView, seatPlanView, toPlaceView, toSeatPlanView } from "../desk/own-project-view.ts";

/** When a series is, in what somebody chose; the page puts it into words. */
export const rhythmView = z.object({
  repeat: z.nullable(z.custom<Repeat>()),
  startsLocal: z.string(),
  durationMinutes: z.number(),
  timeZone: z.string(),
});
export type RhythmView = z.output<typeof rhythmView>;

export function toRhythmView(
  series: Pick<Series, "rule" | "startsLocal" | "durationMinutes" | "timeZone">,
): z.input<typeof rhythmView> {
  const { rule, startsLocal, durationMinutes, timeZone } = series;
  return { repeat: readRule(rule), startsLocal, durationMinutes, timeZone };
}

export const seriesRowView = z.object({
  id: z.string(),
  status: z.enum(seriesStatuses),
  rhythm: rhythmView,
  comingShifts: z.number(),
  lastStart: z.nullable(z.number()),
  people: z.number(),
});
export type SeriesRowView = z.output<typeof seriesRowView>;

export function toSeriesRowView(row: Awaited<ReturnType<typeof listSeries>>[number]): z.input<typeof seriesRowView> {
  const { series, comingShifts, lastStart, people } = row;
  const { id, status } = series;
  return { id, status, rhythm: toRhythmView(series), comingShifts, lastStart: lastStart?.getTime() ?? null, people };
}

const seriesShiftView = z.object({
  id: z.string(),
  times: timesView,
  status: z.enum(shiftStatuses),
  detached: z.boolean(),
  people: z.number(),
  places: z.number(),
  taken: z.number(),
});
export type SeriesShiftView = z.output<typeof seriesShiftView>;

export const seriesView = z.object({
  id: z.string(),
  projectId: z.string(),
  projectTitle: z.string(),
  status: z.enum(seriesStatuses),
  rhythm: rhythmView,
  breakMinutes: z.number(),
  place: placeView,
  /** `standing`: how many come to this place every time. */
  seats: z.array(z.extend(seatPlanView, { standing: z.number() })),
  shifts: z.array(seriesShiftView),
});
export type SeriesView = z.output<typeof seriesView>;

export function toSeriesView(shown: Awaited<ReturnType<typeof showSeries>>): z.input<typeof seriesView> {
  const { series, project, place, shifts, standing } = shown;
  return {
    id: series.id,
    projectId: series.projectId,
    projectTitle: project.title,
    status: series.status,
    rhythm: toRhythmView(series),
    breakMinutes: series.breakMinutes,
    place: toPlaceView(place),
    seats: series.seats.map((seat, position) => ({ ...toSeatPlanView(seat), standing: standing[position] ?? 0 })),
    shifts: shifts.map(({ id, period, status, detached, people, seats }) => ({
      id,
      times: toTimesView(period, series.timeZone),
      status,
      detached,
      people,
      places: seats.reduce((sum, seat) => sum + seat.maxHeads, 0),
      taken: seats.reduce((sum, seat) => sum + seat.taken, 0),
    })),
  };
}

const slotView = z.object({ times: timesView, placeId: z.string(), breakMinutes: z.number() });

/** What a change would do, shift by shift; `fingerprint` goes back with the change itself. */
export const seriesPreviewView = z.object({
  fingerprint: z.string(),
  lines: z.array(
    z.object({
      kind: z.enum(["moved", "changed", "cancelled", "added", "same"]),
      shiftId: z.nullable(z.string()),
      before: z.nullable(slotView),
      after: z.nullable(slotView),
      people: z.number(),
      /** Places whose numbers were changed for this shift alone, and stay. */
      ownHeads: z.array(z.string()),
    }),
  ),
  kept: z.array(
    z.object({
      why: z.enum(["begun", "detached", "cancelled"]),
      shiftId: z.string(),
      times: timesView,
      people: z.number(),
    }),
  ),
  problems: z.array(z.custom<Problem>()),
});
export type SeriesPreviewView = z.output<typeof seriesPreviewView>;

export function toSeriesPreviewView(
  seen: Awaited<ReturnType<typeof previewSeries>>,
): z.input<typeof seriesPreviewView> {
  const { series, edit } = seen;
  const zoneAfter = edit.next?.timeZone ?? series.timeZone;
  const toSlot = (slot: Slot | null, zone: string) =>
    slot && { times: toTimesView(slot.period, zone), placeId: slot.placeId, breakMinutes: slot.breakMinutes };
  return {
    fingerprint: edit.fingerprint,
    lines: visibleLines(edit).map(({ kind, shiftId, before, after, people, ownHeads }) => ({
      kind,
      shiftId,
      ownHeads: [...ownHeads],
      before: toSlot(before, series.timeZone),
      after: toSlot(after, zoneAfter),
      people,
    })),
    kept: edit.kept.map(({ why, shiftId, period, people }) => ({
      why,
      shiftId,
      times: toTimesView(period, series.timeZone),
      people,
    })),
    problems: [...edit.problems],
  };
}
