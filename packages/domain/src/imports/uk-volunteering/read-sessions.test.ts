import { describe, expect, test } from "vitest";
import type { ImportedActivity } from "./imported-activity.ts";
import { readActivities } from "./read-activities.ts";
import { activity, decodeEntities, session } from "./sample-file.ts";

type Json = Readonly<Record<string, unknown>>;

function readWith(sessions: unknown, zone?: string): ImportedActivity {
  const [verdict] = readActivities([activity({ session: sessions })], {
    decodeEntities,
    ...(zone ? { zone } : {}),
  }).items;
  if (!verdict?.ok) throw new Error("refused");
  return verdict.item;
}

const timed = (time: Json) => readWith([session({}, time)]);
const reasons = (sessions: unknown) => readWith(sessions).skipped.map(({ reason }) => reason);

describe("only what a person can serve in one go becomes a shift", () => {
  test("a session of exactly 24 hours is a shift, a minute more makes it a period", () => {
    expect(timed({ begining: "2026-12-05T09:00:00", end: "2026-12-06T09:00:00" }).sessions).toMatchObject([
      { kind: "shift" },
    ]);
    const longer = timed({ begining: "2026-12-05T09:00:00", end: "2026-12-06T09:01:00" });
    expect(longer.sessions).toMatchObject([{ kind: "period" }]);
    expect(longer.ongoing).toEqual({ from: new Date("2026-12-05T09:00:00Z"), to: new Date("2026-12-06T09:01:00Z") });
  });

  test("periods and sentinel dates together tell how long an opportunity stays open", () => {
    const years = session({ id: "a" }, { begining: "2025-12-01T00:00:00", end: "2035-12-31T00:00:00" });
    const open = session({ id: "b" }, { begining: "2025-01-01T00:00:00", end: "9999-12-31T23:59:59" });
    expect(readWith([years]).ongoing).toEqual({
      from: new Date("2025-12-01T00:00:00Z"),
      to: new Date("2035-12-31T00:00:00Z"),
    });
    expect(readWith([years, open])).toMatchObject({
      ongoing: { from: new Date("2025-01-01T00:00:00Z"), to: null },
      skipped: [{ externalId: "b", reason: "OPEN_ENDED" }],
    });
    expect(timed({ begining: "1900-01-01T00:00:00", end: "2027-01-01T00:00:00" }).ongoing).toEqual({
      from: null,
      to: new Date("2027-01-01T00:00:00Z"),
    });
  });

  test("over a clock change the hours that passed decide", () => {
    expect(timed({ begining: "2026-10-25T00:00:00", end: "2026-10-26T00:00:00" }).sessions).toMatchObject([
      { kind: "period" },
    ]);
    expect(timed({ begining: "2026-03-29T00:00:00", end: "2026-03-30T00:00:00" }).sessions).toMatchObject([
      { kind: "shift" },
    ]);
  });
});

describe("a session that cannot be read is left out with its reason", () => {
  test.each<[Json, string]>([
    [{ begining: "2026-12-05T12:00:00", end: "2026-12-05T09:00:00" }, "END_BEFORE_START"],
    [{ begining: "2026-12-05T12:00:00", end: "2026-12-05T12:00:00" }, "ZERO_LENGTH"],
    [{ begining: "2026-03-29T01:30:00", end: "2026-03-29T02:00:00" }, "LOCAL_TIME_SKIPPED"],
    [{ begining: "soon" }, "START_UNREADABLE"],
    [{ end: {} }, "END_UNREADABLE"],
    [{ begining: "" }, "START_MISSING"],
    [{ end: null }, "END_MISSING"],
    [{ begining: null, end: null }, "TIME_MISSING"],
    [{ begining: "1900-01-01T00:00:00" }, "START_UNKNOWN"],
  ])("%j is %s", (time, reason) => {
    const { sessions, skipped } = timed(time);
    expect({ sessions, skipped }).toEqual({ sessions: [], skipped: [{ externalId: "s1", reason }] });
  });

  test("what is no session at all, or points nowhere", () => {
    expect(reasons([7, "s99", { id: "s98" }, {}])).toEqual([
      "NOT_AN_OBJECT",
      "SESSION_UNKNOWN",
      "SESSION_UNKNOWN",
      "SESSION_UNKNOWN",
    ]);
  });

  test("a second session of one id", () => {
    const { sessions, skipped } = readWith([session(), session()]);
    expect(sessions).toHaveLength(1);
    expect(skipped).toEqual([{ externalId: "s1", reason: "DUPLICATE_SESSION" }]);
  });
});

test("945 sessions at one address share one place", () => {
  const many = Array.from({ length: 945 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return session(
      { id: `s${day}` },
      { id: `t${day}`, begining: `${date}T09:00:00`, end: `${date}T10:00:00` },
      { id: `l${day}` },
    );
  });
  const { sessions, places } = readWith(many);
  expect(sessions).toHaveLength(945);
  expect(places).toHaveLength(1);
  expect(new Set(sessions.map(({ placeKey }) => placeKey))).toEqual(new Set([places[0]?.key]));
});

test("a session with two times is two, and one without an id is known by its time and place", () => {
  const twice = session({
    time: [
      { begining: "2026-12-05T09:00", end: "2026-12-05T10:00" },
      { begining: "2026-12-06T09:00", end: "2026-12-06T10:00" },
    ],
  });
  expect(readWith([twice]).sessions.map(({ externalId }) => externalId)).toEqual(["s1.1", "s1.2"]);
  expect(readWith([session({ id: null, location: [] }, { id: null })]).sessions).toMatchObject([
    { externalId: "2026-12-05T09:00:00.000Z/2026-12-05T12:00:00.000Z/", placeKey: null },
  ]);
});

test("a local time is one of the place's zone", () => {
  expect(readWith([session()], "Asia/Shanghai").sessions).toMatchObject([{ start: new Date("2026-12-05T01:00:00Z") }]);
});

describe("a point is a place somebody knew", () => {
  const pointOf = (location: Json) => readWith([session({}, {}, location)]).places[0]?.point;

  test.each<[Json, unknown]>([
    [{ latitude: 0, longitude: 0 }, null],
    [{ latitude: "0", longitude: "0.0" }, null],
    [
      { latitude: 51.48, longitude: 0 },
      { lat: 51.48, lng: 0 },
    ],
    [
      { latitude: "51.5", longitude: { "@value": "-0,125" } },
      { lat: 51.5, lng: -0.125 },
    ],
    [{ latitude: 91, longitude: 0 }, null],
    [{ latitude: Number.POSITIVE_INFINITY, longitude: 1 }, null],
    [{ latitude: 51.5, longitude: -181 }, null],
    [{ latitude: 51.5, longitude: null }, null],
    [{ latitude: true, longitude: [] }, null],
    [{ latitude: "north", longitude: 1 }, null],
    [
      { latitude: 49.4556, longitude: -2.5368 },
      { lat: 49.4556, lng: -2.5368 },
    ],
  ])("%j", (location, point) => {
    expect(pointOf(location)).toEqual(point);
  });
});

test("a place says when one takes part from home, and needs more than nothing to be a place", () => {
  expect(readWith([session({}, {}, { locationType: "Remote" })]).places).toMatchObject([
    { online: true, address: "12 Mill Lane" },
  ]);
  expect(readWith([session({}, {}, { address: " ", latitude: 0, longitude: 0 })])).toMatchObject({
    places: [],
    sessions: [{ placeKey: null }],
  });
});
