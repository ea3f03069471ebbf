import type { PlaceId, ShiftId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { SeatPlan } from "../shifts/seat.ts";
import { localDate } from "../time/zone.ts";
import { pairShifts } from "./pair-shifts.ts";
import {
  countBefore,
  dateOf,
  dayBefore,
  firstLocal,
  type Occurrence,
  occurrencesOf,
  timeOf,
  toOccurrence,
} from "./occurrences.ts";
import { horizonOf } from "./plan-series.ts";
import { maxOccurrencesAtOnce, readRule, type Repeat, toRule } from "./repeat.ts";
import type { EditScope, PositionHeads, Series, SeriesChangeInput } from "./series.ts";
import type { EditLine, KeptShift, SeriesContent, SeriesEdit, SeriesShift, Slot } from "./series-edit.ts";

/** What is to be different, with the place looked up. */
export interface SeriesChange extends Pick<SeriesChangeInput, "times" | "heads" | "repeat"> {
  readonly place?: { readonly id: PlaceId; readonly timeZone: string } | undefined;
}

export interface EditQuestion {
  readonly scope: EditScope;
  /** The one shift, or the first of the later ones; null for all. */
  readonly shiftId: ShiftId | null;
  readonly series: Series;
  /** Every shift that belongs to the series. */
  readonly shifts: readonly SeriesShift[];
}

/** The shifts a scope means, split into those that may change and those that stay. */
function inScope({ scope, shiftId, shifts }: EditQuestion, now: Date) {
  const from = shifts.find(({ id }) => id === shiftId);
  const meant = shifts
    .filter((shift) =>
      scope === "all" ? true : scope === "one" ? shift === from : from && shift.occurrence >= from.occurrence,
    )
    .toSorted((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
  const kept: KeptShift[] = [];
  const open: SeriesShift[] = [];
  for (const shift of meant) {
    const { id, occurrence, period, people } = shift;
    const why =
      shift.period.start <= now
        ? "begun"
        : shift.status === "cancelled"
          ? "cancelled"
          : shift.detached && scope !== "one"
            ? "detached"
            : null;
    if (why === null) open.push(shift);
    else kept.push({ why, shiftId: id, occurrence, period, people });
  }
  return { from, open, kept };
}

/** What keeps a scope from being changed at all: the shift it begins with is not of the series, has begun or was called off. */
function decideScope({ scope, series }: EditQuestion, from: SeriesShift | undefined, now: Date): Problem[] {
  if (scope !== "all" && from === undefined) return [{ code: "NOT_FOUND", what: "shift" }];
  if (scope !== "one" && series.status === "ended") return [{ code: "SERIES_ENDED" }];
  if (from && from.period.start <= now) return [{ code: "SHIFT_STARTED" }];
  if (from && scope === "one" && from.status === "cancelled") return [{ code: "SHIFT_CANCELLED" }];
  return [];
}

/**
 * Says exactly what calling off one, the later or all shifts of a series does. Shifts that have begun stay; those that were
 * changed on their own are called off too, since whoever calls a series off means all of it.
 */
export function previewCancel(question: EditQuestion, now: Date): SeriesEdit {
  const { from, open, kept } = inScope(question, now);
  const detached = new Set(kept.filter(({ why }) => why === "detached").map(({ shiftId }) => shiftId));
  const ending = question.shifts
    .filter((shift) => open.includes(shift) || detached.has(shift.id))
    .toSorted((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
  const problems = decideScope(question, from, now);
  return {
    lines: ending.map((shift) => cancelled(shift)),
    kept: kept.filter(({ why }) => why !== "detached"),
    next: null,
    oldRule: question.scope === "one" ? null : endedBefore(question.series, from ? dateOf(from.occurrence) : null, now),
    problems,
  };
}

function endedBefore(series: Series, date: string | null, now: Date): string {
  const repeat = readRule(series.rule);
  const last = dayBefore(date ?? localDate(now, series.timeZone));
  return repeat ? toRule({ ...repeat, ends: { kind: "date", date: last } }) : series.rule;
}

/**
 * Says exactly what a change does to one, the later or all coming shifts of a series, and to how many people. What has begun is
 * never touched; what was changed on its own stays as it is and is listed, be it a whole shift or the numbers of a place in one. With
 * a new rule, a shift keeps its day where the rule
 * has it, else it moves within its week (or month); what is left over is called off, what is missing is added.
 */
export function previewEdit(question: EditQuestion, change: SeriesChange, now: Date): SeriesEdit {
  const { scope, series } = question;
  const { from, open, kept } = inScope(question, now);
  const blocked = decideScope(question, from, now);
  const next = contentAfter(question, change, from ?? open[0], now);
  if (blocked.length > 0) return { lines: [], kept, next: null, oldRule: null, problems: blocked };
  const lines =
    scope === "one" || change.repeat === undefined
      ? open.map((shift) =>
          changed(shift, sameDay(shift, change, next, scope), change, headsFor(shift, question, change)),
        )
      : followRule(question, { open, kept }, change, next, change.repeat, now);
  return {
    lines,
    kept,
    next: scope === "one" ? null : next,
    oldRule: scope === "later" && from ? endedBefore(series, dateOf(from.occurrence), now) : null,
    problems: decideLines(lines, open, scope, now),
  };
}

/** The series after the change. A new rule, and a split, begin with the first shift that changes; a count then counts from there. */
function contentAfter(
  { scope, series }: EditQuestion,
  { times, place, heads, repeat }: SeriesChange,
  first: SeriesShift | undefined,
  now: Date,
): SeriesContent {
  const time = times?.time ?? timeOf(series.startsLocal);
  const anchor = first ? dateOf(first.occurrence) : localDate(now, series.timeZone);
  const begin = (): Pick<SeriesContent, "rule" | "startsLocal"> => {
    if (repeat) return { rule: toRule(repeat), startsLocal: firstLocal(repeat, anchor, time) };
    if (scope !== "later") return { rule: series.rule, startsLocal: `${dateOf(series.startsLocal)}T${time}` };
    return { rule: remainingRule(series, anchor), startsLocal: `${anchor}T${time}` };
  };
  return {
    ...begin(),
    timeZone: place?.timeZone ?? series.timeZone,
    durationMinutes: times?.durationMinutes ?? series.durationMinutes,
    breakMinutes: times?.breakMinutes ?? series.breakMinutes,
    placeId: place?.id ?? series.placeId,
    seats: withHeads(series.seats, heads),
  };
}

/** The rule from that date on: what came before no longer counts. */
function remainingRule(series: Series, date: string): string {
  const repeat = readRule(series.rule);
  if (repeat?.ends.kind !== "count") return series.rule;
  const count = Math.max(1, repeat.ends.count - countBefore(series, date));
  return toRule({ ...repeat, ends: { kind: "count", count } });
}

function withHeads(seats: readonly SeatPlan[], heads: readonly PositionHeads[] | undefined): SeatPlan[] {
  return seats.map((seat, position) => {
    const asked = heads?.find((one) => one.position === position);
    return asked ? { ...seat, minHeads: asked.minHeads, maxHeads: asked.maxHeads } : seat;
  });
}

/** The same day with the new time, for changes without a new rule. A shift alone keeps the day it was moved to. */
function sameDay(
  shift: SeriesShift,
  { times, place }: SeriesChange,
  next: SeriesContent,
  scope: EditScope,
): Occurrence {
  const date = scope === "one" ? localDate(shift.period.start, next.timeZone) : dateOf(shift.occurrence);
  const occurrence = `${date}T${times?.time ?? timeOf(shift.occurrence)}`;
  // Without a new time or zone it stays exactly when it is.
  if (times === undefined && (place === undefined || scope === "one"))
    return { occurrence: shift.occurrence, period: shift.period };
  const planned = toOccurrence(occurrence, next);
  return scope === "one" ? { ...planned, occurrence: shift.occurrence } : planned;
}

function followRule(
  question: EditQuestion,
  { open, kept }: { readonly open: readonly SeriesShift[]; readonly kept: readonly KeptShift[] },
  change: SeriesChange,
  next: SeriesContent,
  repeat: Repeat,
  now: Date,
): EditLine[] {
  // A day on which something stays already gets no second shift.
  const skipped = kept.map(({ occurrence }) => dateOf(occurrence));
  const most = maxOccurrencesAtOnce + open.length;
  const wanted = occurrencesOf({ ...next, skipped }, { from: now, until: horizonOf(now) }, most);
  const { pairs, left, missing } = pairShifts(open, wanted, repeat.pattern.kind === "weekly" ? "week" : "month");
  return [
    ...pairs.map(([shift, target]) => changed(shift, target, change, headsFor(shift, question, change))),
    ...left.map((shift) => cancelled(shift)),
    ...missing.slice(0, maxOccurrencesAtOnce).map((target) => added(target, next)),
  ].toSorted((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
}

function slotOf({ period, placeId, breakMinutes }: SeriesShift): Slot {
  return { period, placeId, breakMinutes };
}

/**
 * Which numbers a shift gets. Where they are not those of the series somebody changed them for this shift alone; then they stay,
 * unless it is this very shift that is changed.
 */
function headsFor(shift: SeriesShift, { scope, series }: EditQuestion, { heads = [] }: SeriesChange): NewHeads {
  const differ = heads.flatMap((wanted) => {
    const seat = shift.seats.find(({ position }) => position === wanted.position);
    const same = seat && seat.minHeads === wanted.minHeads && seat.maxHeads === wanted.maxHeads;
    return seat === undefined || same ? [] : [{ seat, wanted }];
  });
  const isOwn = ({ seat }: (typeof differ)[number]) => {
    const plan = series.seats[seat.position];
    return scope !== "one" && plan && (plan.minHeads !== seat.minHeads || plan.maxHeads !== seat.maxHeads);
  };
  return {
    heads: differ.filter((one) => !isOwn(one)).map(({ wanted }) => wanted),
    ownHeads: differ.filter(isOwn).map(({ seat }) => seat.name),
  };
}

type NewHeads = Pick<EditLine, "heads" | "ownHeads">;

function changed(
  shift: SeriesShift,
  { occurrence, period }: Occurrence,
  change: SeriesChange,
  { heads, ownHeads }: NewHeads,
): EditLine {
  const before = slotOf(shift);
  const after: Slot = {
    period,
    placeId: change.place?.id ?? shift.placeId,
    breakMinutes: change.times?.breakMinutes ?? shift.breakMinutes,
  };
  const moved =
    period.start.getTime() !== before.period.start.getTime() ||
    period.end.getTime() !== before.period.end.getTime() ||
    after.placeId !== before.placeId;
  const kind = moved ? "moved" : heads.length > 0 || after.breakMinutes !== before.breakMinutes ? "changed" : "same";
  return { kind, shiftId: shift.id, occurrence, before, after, people: shift.people, heads, ownHeads };
}

function cancelled(shift: SeriesShift): EditLine {
  const { id: shiftId, occurrence, people } = shift;
  return {
    kind: "cancelled",
    shiftId,
    occurrence,
    before: slotOf(shift),
    after: null,
    people,
    heads: [],
    ownHeads: [],
  };
}

function added({ occurrence, period }: Occurrence, { placeId, breakMinutes }: SeriesContent): EditLine {
  return {
    kind: "added",
    shiftId: null,
    occurrence,
    before: null,
    after: { period, placeId, breakMinutes },
    people: 0,
    heads: [],
    ownHeads: [],
  };
}

/** What keeps the lines from being done: numbers below those who are in, a time that has passed, nothing left at all. */
function decideLines(lines: readonly EditLine[], open: readonly SeriesShift[], scope: EditScope, now: Date): Problem[] {
  const problems: Problem[] = lines.flatMap(({ shiftId, heads }) =>
    heads.flatMap(({ position, maxHeads }): Problem[] => {
      const seat = open.find(({ id }) => id === shiftId)?.seats.find((one) => one.position === position);
      const holding = seat ? seat.taken + seat.held : 0;
      return seat && maxHeads < holding ? [{ code: "SEATS_BELOW_SIGNUPS", seatName: seat.name, taken: holding }] : [];
    }),
  );
  if (lines.some(({ after }) => after && after.period.start <= now)) problems.push({ code: "SHIFT_IN_PAST" });
  if (scope !== "one" && !lines.some(({ kind }) => kind !== "cancelled")) problems.push({ code: "SERIES_EMPTY" });
  return problems;
}
