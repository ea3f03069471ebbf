import type { PlaceId, ShiftId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { SeatPlan } from "../shifts/seat.ts";
import type { ShiftStatus } from "../shifts/shift.ts";
import type { Period } from "../time/period.ts";
import type { PositionHeads, Series } from "./series.ts";

/** A shift that a series made, as far as changing the series asks about it. */
export interface SeriesShift {
  readonly id: ShiftId;
  readonly occurrence: string;
  readonly period: Period;
  readonly placeId: PlaceId;
  readonly breakMinutes: number;
  readonly status: ShiftStatus;
  /** It was changed on its own; what happens to the series leaves it alone. */
  readonly detached: boolean;
  readonly seats: readonly SeriesSeat[];
  /** Sign-ups that still lead somewhere: each of them is a person who hears of it. */
  readonly people: number;
}

export interface SeriesSeat extends Pick<SeatPlan, "name" | "minHeads" | "maxHeads"> {
  readonly position: number;
  readonly taken: number;
  readonly held: number;
}

/** Where and when a shift is. */
export interface Slot {
  readonly period: Period;
  readonly placeId: PlaceId;
  readonly breakMinutes: number;
}

/**
 * What happens to one shift. moved: another time or place, its people are asked whether they still can; changed: only its break
 * or its numbers of people; cancelled: the new rule has none, or it is called off; added: a new one; same: it only goes along.
 */
export type LineKind = "moved" | "changed" | "cancelled" | "added" | "same";

export interface EditLine {
  readonly kind: LineKind;
  /** null for one that does not exist yet. */
  readonly shiftId: ShiftId | null;
  /** The local time of the rule it stands for afterwards. */
  readonly occurrence: string;
  readonly before: Slot | null;
  readonly after: Slot | null;
  readonly people: number;
  /** Numbers of people that places of the shift get. */
  readonly heads: readonly PositionHeads[];
  /** Places whose numbers were changed for this shift alone, and stay although the others change; by name. */
  readonly ownHeads: readonly string[];
}

/** A shift that stays as it is: it has begun, was changed on its own, or was called off. */
export interface KeptShift {
  readonly why: "begun" | "detached" | "cancelled";
  readonly shiftId: ShiftId;
  readonly occurrence: string;
  readonly period: Period;
  readonly people: number;
}

/** What a series is made of, apart from its identity. */
export type SeriesContent = Pick<
  Series,
  "rule" | "startsLocal" | "timeZone" | "durationMinutes" | "breakMinutes" | "placeId" | "seats"
>;

/** Everything that a change does, before it is done. */
export interface SeriesEdit {
  readonly lines: readonly EditLine[];
  readonly kept: readonly KeptShift[];
  /** The series afterwards; null where only one shift changes. */
  readonly next: SeriesContent | null;
  /** The rule of the series up to the split; null where it is not split. */
  readonly oldRule: string | null;
  /** What keeps it from being done. */
  readonly problems: readonly Problem[];
}

/** The lines somebody should look at before saying yes. */
export function visibleLines(edit: Pick<SeriesEdit, "lines">): EditLine[] {
  return edit.lines.filter(({ kind, ownHeads }) => kind !== "same" || ownHeads.length > 0);
}

/** Says in one text what an edit would do and whom it would touch: the same text means the same effect. */
export function describeEdit({ lines, kept, next }: SeriesEdit): string {
  const slot = (given: Slot | null) =>
    given && [given.period.start.getTime(), given.period.end.getTime(), given.placeId, given.breakMinutes];
  return JSON.stringify([
    lines.map(({ kind, shiftId, occurrence, before, after, people, heads }) => [
      kind,
      shiftId,
      occurrence,
      slot(before),
      slot(after),
      people,
      heads.map(({ position, minHeads, maxHeads }) => [position, minHeads, maxHeads]),
    ]),
    kept.map(({ why, shiftId }) => [why, shiftId]),
    next,
  ]);
}
