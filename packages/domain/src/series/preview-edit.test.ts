import fc from "fast-check";
import { expect, test } from "vitest";
import type { OrganisationId, PlaceId, ProjectId, SeriesId, ShiftId } from "../ids.ts";
import type { SeatPlan } from "../shifts/seat.ts";
import { plusMinutes } from "../time/period.ts";
import { localTime } from "../time/zone.ts";
import { dateOf, firstLocal, occurrencesOf, timeOf } from "./occurrences.ts";
import { planSeries } from "./plan-series.ts";
import { previewCancel, previewEdit, type SeriesChange } from "./preview-edit.ts";
import { maxOccurrencesAtOnce, type Repeat, toRule } from "./repeat.ts";
import type { EditScope, Series } from "./series.ts";
import { describeEdit, type SeriesEdit, type SeriesShift, visibleLines } from "./series-edit.ts";

const zones = ["Asia/Shanghai", "Europe/London", "America/New_York"] as const;
const room = "room" as PlaceId;
const seat: SeatPlan = {
  name: "陪聊",
  kind: "volunteer",
  lead: false,
  minHeads: 1,
  maxHeads: 4,
  minAge: 14,
  skills: [],
  credentialType: null,
};
const weekly = (weekdays: number[], ends: Repeat["ends"] = { kind: "never" }): Repeat => ({
  pattern: { kind: "weekly", weeks: 1, weekdays },
  ends,
});

function seriesOf(repeat: Repeat, from = "2026-12-01", time = "09:00", timeZone: string = "Asia/Shanghai"): Series {
  return {
    id: "series" as SeriesId,
    projectId: "project" as ProjectId,
    organisationId: "organisation" as OrganisationId,
    placeId: room,
    rule: toRule(repeat),
    startsLocal: firstLocal(repeat, from, time),
    timeZone,
    durationMinutes: 120,
    breakMinutes: 0,
    seats: [seat],
    skipped: [],
    status: "active",
  };
}

function shiftsOf(series: Series, made: Date, given: Partial<SeriesShift> = {}): SeriesShift[] {
  return planSeries(series, [], made).map(({ occurrence, period }) => ({
    id: `shift ${occurrence}` as ShiftId,
    occurrence,
    period,
    placeId: series.placeId,
    breakMinutes: series.breakMinutes,
    status: "open",
    detached: false,
    seats: series.seats.map(({ name, minHeads, maxHeads }, position) => ({
      name,
      minHeads,
      maxHeads,
      position,
      taken: 0,
      held: 0,
    })),
    people: 0,
    ...given,
  }));
}

/** What the shifts of a series look like once the edit is done. */
function afterEdit(shifts: readonly SeriesShift[], { lines }: SeriesEdit): { occurrence: string; start: Date }[] {
  const byId = new Map(lines.map((line) => [line.shiftId, line]));
  const stay = shifts.flatMap((shift) => {
    const line = byId.get(shift.id);
    if (line === undefined) return [{ occurrence: shift.occurrence, start: shift.period.start }];
    return line.after ? [{ occurrence: line.occurrence, start: line.after.period.start }] : [];
  });
  const added = lines.flatMap(({ shiftId, occurrence, after }) =>
    shiftId === null && after ? [{ occurrence, start: after.period.start }] : [],
  );
  return [...stay, ...added].toSorted((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
}

const made = new Date("2026-11-24T00:00:00Z");
const tuesdays = seriesOf(weekly([2]));
const later = { times: { time: "10:00", durationMinutes: 120, breakMinutes: 0 } };

test("a series that is made twice is made once, whatever zone it is in and whenever the second run comes", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 400 }),
      (weekdays, zone, days) => {
        const series = seriesOf(weekly(weekdays), "2026-11-25", "01:30", zone);
        const first = planSeries(series, [], made);
        expect(
          planSeries(series, first, made).filter(({ occurrence }) => occurrence <= (first.at(-1)?.occurrence ?? "")),
        ).toEqual([]);
        const then = plusMinutes(made, days * 1440);
        const second = planSeries(series, first, then);
        const all = [...first, ...second].map(({ occurrence }) => occurrence);
        expect(new Set(all).size).toBe(all.length);
        for (const { period } of second) expect(period.start > then).toBe(true);
      },
    ),
  );
});

test("a new time for all reaches the coming shifts and nothing that has begun", () => {
  const now = new Date("2026-12-15T02:00:00Z");
  const shifts = shiftsOf(tuesdays, made, { people: 3 });
  const edit = previewEdit({ scope: "all", shiftId: null, series: tuesdays, shifts }, later, now);
  expect(edit.kept.map(({ occurrence, why }) => [occurrence, why])).toEqual([
    ["2026-12-01T09:00", "begun"],
    ["2026-12-08T09:00", "begun"],
    ["2026-12-15T09:00", "begun"],
  ]);
  expect(edit.lines).toHaveLength(shifts.length - 3);
  expect(edit.lines[0]).toMatchObject({ kind: "moved", occurrence: "2026-12-22T10:00", people: 3 });
  expect(edit.next).toMatchObject({ startsLocal: "2026-12-01T10:00", rule: tuesdays.rule });
  expect(edit.oldRule).toBeNull();
});

test("from the third week on, the series is split there and a count goes on with what is left", () => {
  const series = seriesOf(weekly([2], { kind: "count", count: 10 }));
  const shifts = shiftsOf(series, made);
  const shiftId = shifts[2]?.id ?? null;
  const edit = previewEdit({ scope: "later", shiftId, series, shifts }, later, made);
  expect(edit.lines.map(({ occurrence }) => occurrence)[0]).toBe("2026-12-15T10:00");
  expect(edit.lines).toHaveLength(8);
  expect(edit.oldRule).toBe("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;UNTIL=20261214T235959");
  expect(edit.next).toMatchObject({
    rule: "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=8",
    startsLocal: "2026-12-15T10:00",
  });
});

test("one shift changes alone, on the day it is on, and the series stays as it was", () => {
  const shifts = shiftsOf(tuesdays, made);
  const shiftId = shifts[1]?.id ?? null;
  const edit = previewEdit({ scope: "one", shiftId, series: tuesdays, shifts }, later, made);
  expect(edit.lines).toHaveLength(1);
  expect(edit.lines[0]).toMatchObject({ kind: "moved", occurrence: "2026-12-08T09:00" });
  expect(edit.lines[0]?.after?.period.start).toEqual(new Date("2026-12-08T02:00:00Z"));
  expect(edit.next).toBeNull();
});

test("a shift that was changed on its own is listed and left alone", () => {
  const shifts = shiftsOf(tuesdays, made).map((shift, at) => ({ ...shift, detached: at === 1 }));
  const edit = previewEdit({ scope: "all", shiftId: null, series: tuesdays, shifts }, later, made);
  expect(edit.kept).toMatchObject([{ why: "detached", occurrence: "2026-12-08T09:00" }]);
  expect(edit.lines.some(({ shiftId }) => shiftId === shifts[1]?.id)).toBe(false);
});

test("Thursdays instead of Tuesdays moves the shifts with their people; what the rule no longer has is called off", () => {
  const shifts = shiftsOf(tuesdays, made, { people: 2 }).slice(0, 4);
  const repeat = weekly([4], { kind: "count", count: 3 });
  const edit = previewEdit({ scope: "all", shiftId: null, series: tuesdays, shifts }, { repeat }, made);
  expect(edit.lines.map(({ kind, occurrence, people }) => [kind, occurrence, people])).toEqual([
    ["moved", "2026-12-03T09:00", 2],
    ["moved", "2026-12-10T09:00", 2],
    ["moved", "2026-12-17T09:00", 2],
    ["cancelled", "2026-12-22T09:00", 2],
  ]);
});

test("another day in the week is added beside those that stay, but not on a day that keeps a shift of its own", () => {
  const shifts = shiftsOf(tuesdays, made)
    .slice(0, 2)
    .map((shift, at) => ({ ...shift, status: at === 0 ? ("cancelled" as const) : ("open" as const) }));
  const repeat = weekly([2, 4], { kind: "date", date: "2026-12-10" });
  const edit = previewEdit({ scope: "all", shiftId: null, series: tuesdays, shifts }, { repeat }, made);
  expect(edit.kept).toMatchObject([{ why: "cancelled", occurrence: "2026-12-01T09:00" }]);
  expect(edit.lines.map(({ kind, occurrence }) => [kind, occurrence])).toEqual([
    ["same", "2026-12-08T09:00"],
    ["added", "2026-12-10T09:00"],
  ]);
  expect(visibleLines(edit)).toHaveLength(1);
});

test("fewer places than people who hold or were offered one are refused, shift by shift", () => {
  const shifts = shiftsOf(tuesdays, made).slice(0, 2);
  const [first] = shifts;
  const crowded = shifts.map((shift) =>
    shift === first ? { ...shift, seats: shift.seats.map((one) => ({ ...one, taken: 2, held: 1 })) } : shift,
  );
  const heads = (maxHeads: number): SeriesChange => ({ heads: [{ position: 0, minHeads: 1, maxHeads }] });
  const question = { scope: "all" as const, shiftId: null, series: tuesdays, shifts: crowded };
  expect(previewEdit(question, heads(2), made).problems).toEqual([
    { code: "SEATS_BELOW_SIGNUPS", seatName: "陪聊", taken: 3 },
  ]);
  const fits = previewEdit(question, heads(3), made);
  expect(fits.problems).toEqual([]);
  expect(fits.lines.map(({ kind }) => kind)).toEqual(["changed", "changed"]);
  expect(fits.next?.seats[0]?.maxHeads).toBe(3);
});

test("a number changed for one shift alone stays when all are changed, and the preview says so; time still goes along", () => {
  const shifts = shiftsOf(tuesdays, made).slice(0, 3);
  const own = shifts.map((shift, at) =>
    at === 1 ? { ...shift, seats: shift.seats.map((one) => ({ ...one, maxHeads: 9, taken: 7 })) } : shift,
  );
  const question = { scope: "all" as const, shiftId: null, series: tuesdays, shifts: own };
  const six: SeriesChange = { heads: [{ position: 0, minHeads: 1, maxHeads: 6 }] };
  const edit = previewEdit(question, six, made);
  expect(edit.problems).toEqual([]);
  expect(edit.lines.map(({ kind, heads, ownHeads }) => [kind, heads[0]?.maxHeads, ownHeads])).toEqual([
    ["changed", 6, []],
    ["same", undefined, ["陪聊"]],
    ["changed", 6, []],
  ]);
  expect(visibleLines(edit)).toHaveLength(3);
  expect(edit.next?.seats[0]?.maxHeads).toBe(6);
  expect(previewEdit(question, { ...six, ...later }, made).lines[1]).toMatchObject({
    kind: "moved",
    heads: [],
    ownHeads: ["陪聊"],
  });
  const shiftId = own[1]?.id ?? null;
  expect(previewEdit({ ...question, scope: "one", shiftId }, six, made).problems).toEqual([
    { code: "SEATS_BELOW_SIGNUPS", seatName: "陪聊", taken: 7 },
  ]);
  // Set to what is there by now, it is an exception no more.
  const nine: SeriesChange = { heads: [{ position: 0, minHeads: 1, maxHeads: 9 }] };
  expect(previewEdit(question, nine, made).lines[1]).toMatchObject({ kind: "same", ownHeads: [] });
});

test("calling the later ones off ends the series before them; what has begun stays", () => {
  const shifts = shiftsOf(tuesdays, made, { people: 1 }).map((shift, at) => ({ ...shift, detached: at === 3 }));
  const shiftId = shifts[2]?.id ?? null;
  const now = new Date("2026-12-08T01:30:00Z");
  const edit = previewCancel({ scope: "later", shiftId, series: tuesdays, shifts }, now);
  expect(edit.lines).toHaveLength(shifts.length - 2);
  expect(edit.lines.every(({ kind, people }) => kind === "cancelled" && people === 1)).toBe(true);
  expect(edit.oldRule).toBe("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;UNTIL=20261214T235959");
  const all = previewCancel({ scope: "all", shiftId: null, series: tuesdays, shifts }, now);
  expect(all.kept.map(({ why }) => why)).toEqual(["begun", "begun"]);
});

test("nobody changes a shift that has begun, one of another series, or a series that has ended", () => {
  const shifts = shiftsOf(tuesdays, made);
  const [first] = shifts;
  const ask = (given: Partial<{ scope: EditScope; shiftId: ShiftId | null; series: Series }>, now = made) =>
    previewEdit({ scope: "one", shiftId: first?.id ?? null, series: tuesdays, shifts, ...given }, later, now).problems;
  expect(ask({}, new Date("2026-12-01T01:00:00Z"))).toEqual([{ code: "SHIFT_STARTED" }]);
  expect(ask({ shiftId: "other" as ShiftId })).toEqual([{ code: "NOT_FOUND", what: "shift" }]);
  expect(ask({ scope: "later", series: { ...tuesdays, status: "ended" } })).toEqual([{ code: "SERIES_ENDED" }]);
});

const anyRepeat = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    weeks: fc.integer({ min: 1, max: 3 }),
    ends: fc.oneof(
      fc.constant({ kind: "never" as const }),
      fc.record({ kind: fc.constant("count" as const), count: fc.integer({ min: 1, max: 60 }) }),
    ),
  })
  .map(({ weekdays, weeks, ends }): Repeat => ({ pattern: { kind: "weekly", weeks, weekdays }, ends }));
const anyTime = fc.constantFrom("01:30", "02:30", "09:00", "23:30");
const anyChange: fc.Arbitrary<SeriesChange> = fc.record(
  {
    times: anyTime.map((time) => ({ time, durationMinutes: 90, breakMinutes: 10 })),
    repeat: anyRepeat,
    heads: fc.constant([{ position: 0, minHeads: 1, maxHeads: 9 }]),
  },
  { requiredKeys: [] },
);

test("whatever is changed, the past stays, nothing is there twice, and making it again adds nothing to what the edit left", () => {
  fc.assert(
    fc.property(
      fc.record({ repeat: anyRepeat, time: anyTime, zone: fc.constantFrom(...zones) }),
      anyChange,
      fc.integer({ min: 0, max: 200 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 20 }),
      (given, change, days, split, at) => {
        const series = seriesOf(given.repeat, "2026-12-01", given.time, given.zone);
        const shifts = shiftsOf(series, made).map((shift, n) => ({ ...shift, detached: n % 7 === 3, people: n }));
        const now = plusMinutes(made, days * 1440 + 77);
        const scope = split ? ("later" as const) : ("all" as const);
        const shiftId = split ? (shifts[at]?.id ?? null) : null;
        const edit = previewEdit({ scope, shiftId, series, shifts }, change, now);
        const touched = new Set(edit.lines.map((line) => line.shiftId));
        for (const shift of shifts) {
          if (shift.period.start <= now || shift.detached) expect(touched.has(shift.id)).toBe(false);
          if (split && shift.occurrence < (shifts[at]?.occurrence ?? "")) expect(touched.has(shift.id)).toBe(false);
        }
        if (edit.problems.length > 0 || edit.next === null) return;
        expect(describeEdit(previewEdit({ scope, shiftId, series, shifts }, change, now))).toBe(describeEdit(edit));
        const after = afterEdit(shifts, edit);
        const dates = after.map(({ occurrence }) => dateOf(occurrence));
        expect(new Set(dates).size).toBe(dates.length);
        for (const { after: slot, occurrence } of edit.lines) {
          if (!slot) continue;
          expect(slot.period.start > now).toBe(true);
          expect(timeOf(occurrence)).toBe(timeOf(edit.next.startsLocal));
          expect(localTime(slot.period.start, given.zone) >= timeOf(occurrence)).toBe(true);
        }
        // A long row is cut, and what is left of it comes with a later run.
        if (edit.lines.filter(({ kind }) => kind === "added").length === maxOccurrencesAtOnce) return;
        const last = after.at(-1)?.occurrence ?? "";
        const again = planSeries({ ...edit.next, skipped: [] }, after, now);
        expect(again.filter(({ occurrence }) => occurrence < last)).toEqual([]);
      },
    ),
  );
});

test("the hours that a row of shifts gives are their number times their length, over every change of the clocks", () => {
  fc.assert(
    fc.property(anyRepeat, anyTime, fc.constantFrom(...zones), (repeat, time, zone) => {
      const series = seriesOf(repeat, "2026-12-01", time, zone);
      const until = new Date("2028-01-01T00:00:00Z");
      const found = occurrencesOf(series, { from: made, until });
      const given = found.reduce((sum, { period }) => sum + period.end.getTime() - period.start.getTime(), 0);
      expect(given).toBe(found.length * 120 * 60_000);
      expect(new Set(found.map(({ occurrence }) => timeOf(occurrence))).size).toBeLessThanOrEqual(1);
    }),
  );
});
