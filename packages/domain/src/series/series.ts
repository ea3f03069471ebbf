import * as z from "zod/mini";
import type { OrganisationId, PlaceId, ProjectId, SeriesId, ShiftId } from "../ids.ts";
import { placeId, projectId, seriesId, shiftId } from "../ids.ts";
import { maxHeadsPerSeat, type SeatPlan, seatPlanInput } from "../shifts/seat.ts";
import { maxShiftMinutes } from "../shifts/shift.ts";
import { isoDate, textOf } from "../text/text-shape.ts";
import type { SeriesTimes } from "./occurrences.ts";
import { repeatInput } from "./repeat.ts";

export const seriesStatuses = ["active", "ended"] as const;
export type SeriesStatus = (typeof seriesStatuses)[number];

/** A row of shifts made by one rule. What it makes are ordinary shifts. */
export interface Series extends SeriesTimes {
  readonly id: SeriesId;
  readonly projectId: ProjectId;
  readonly organisationId: OrganisationId;
  readonly placeId: PlaceId;
  readonly breakMinutes: number;
  /** The places of each shift; a position is an index in here. */
  readonly seats: readonly SeatPlan[];
  /** ended: it makes no further shifts; those that are there stay. */
  readonly status: SeriesStatus;
}

const minutes = (least: number, most: number) =>
  z.number().check(z.int("bad_format"), z.gte(least, "too_small"), z.lte(most, "too_big"));
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "bad_format"));

function breakFits() {
  return z.refine<{ readonly durationMinutes: number; readonly breakMinutes: number }>(
    (times) => times.breakMinutes < times.durationMinutes,
    { error: "too_big", path: ["breakMinutes"] },
  );
}

const times = {
  time: timeOfDay,
  durationMinutes: minutes(1, maxShiftMinutes),
  breakMinutes: minutes(0, 240),
};

export const seriesPlanInput = z
  .strictObject({
    startsOn: isoDate,
    ...times,
    repeat: repeatInput,
    placeId: z.nullable(placeId),
    seats: z.array(seatPlanInput).check(z.minLength(1, "required"), z.maxLength(8, "too_long")),
  })
  .check(breakFits());
export type SeriesPlanInput = z.output<typeof seriesPlanInput>;

export const createSeriesInput = z.strictObject({ projectId, series: seriesPlanInput });
export type CreateSeriesInput = z.output<typeof createSeriesInput>;

export const showSeriesInput = z.strictObject({ seriesId });
export type ShowSeriesInput = z.output<typeof showSeriesInput>;
export const listSeriesInput = z.strictObject({ projectId });
export type ListSeriesInput = z.output<typeof listSeriesInput>;

/** one: this shift alone, from now on on its own; later: this and those after it; all: all that have not begun. */
export const editScopes = ["one", "later", "all"] as const;
export type EditScope = (typeof editScopes)[number];

const headsInput = z
  .strictObject({
    position: minutes(0, 7),
    minHeads: minutes(0, maxHeadsPerSeat),
    maxHeads: minutes(1, maxHeadsPerSeat),
  })
  .check(z.refine((seat) => seat.minHeads <= seat.maxHeads, { error: "too_big", path: ["minHeads"] }));
export type PositionHeads = z.output<typeof headsInput>;

/** What is to be different; parts that are not named stay. */
const changeInput = z.strictObject({
  times: z.optional(z.strictObject(times).check(breakFits())),
  placeId: z.optional(placeId),
  heads: z.optional(z.array(headsInput).check(z.minLength(1, "required"), z.maxLength(8, "too_long"))),
  repeat: z.optional(repeatInput),
});
export type SeriesChangeInput = z.output<typeof changeInput>;

interface Asked {
  readonly scope: EditScope;
  readonly shiftId: ShiftId | null;
  readonly change: SeriesChangeInput | "cancel";
}

/** A single shift, or the first of the later ones, is named by its id; a rule belongs to more than one shift. */
function scopeFits() {
  return [
    z.refine<Asked>(({ scope, shiftId: from }) => (scope === "all") === (from === null), {
      error: "required",
      path: ["shiftId"],
    }),
    z.refine<Asked>(({ scope, change }) => scope !== "one" || change === "cancel" || change.repeat === undefined, {
      error: "unknown_key",
      path: ["change", "repeat"],
    }),
    z.refine<Asked>(({ change }) => change === "cancel" || Object.values(change).some((part) => part !== undefined), {
      error: "required",
      path: ["change"],
    }),
  ] as const;
}

const scoped = {
  seriesId,
  scope: z.enum(editScopes, "unknown_value"),
  shiftId: z.nullable(shiftId),
};

export const previewSeriesInput = z
  .strictObject({ ...scoped, change: z.union([z.literal("cancel"), changeInput], "bad_format") })
  .check(...scopeFits());
export type PreviewSeriesInput = z.output<typeof previewSeriesInput>;

/** What the preview said it would do, in a few letters: when it would do something else by now, nothing is done. */
const fingerprint = z.string().check(z.regex(/^[0-9a-f]{32}$/u, "bad_format"));

export const editSeriesInput = z
  .strictObject({
    ...scoped,
    change: changeInput,
    fingerprint,
    /** For those whose shift is called off because the new rule has none that day. */
    reason: textOf(300),
  })
  .check(...scopeFits());
export type EditSeriesInput = z.output<typeof editSeriesInput>;

export const cancelSeriesInput = z.strictObject({ ...scoped, fingerprint, reason: textOf(300, 2) }).check(
  z.refine(({ scope, shiftId: from }) => (scope === "all") === (from === null), {
    error: "required",
    path: ["shiftId"],
  }),
);
export type CancelSeriesInput = z.output<typeof cancelSeriesInput>;
