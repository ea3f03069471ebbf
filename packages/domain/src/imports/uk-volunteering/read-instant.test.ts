import { describe, expect, test } from "vitest";
import { readInstant } from "./read-instant.ts";

function start(text: unknown, zone = "Europe/London"): string {
  const read = readInstant([text], "start", zone);
  return read.kind === "instant" ? `${read.at.toISOString()}${read.moved ? " moved" : ""}` : read.kind;
}

describe("a volunteer is expected at the moment the publisher meant", () => {
  test.each([
    ["2026-12-05T09:00:00", "2026-12-05T09:00:00.000Z"],
    ["2026-07-05T09:00:00", "2026-07-05T08:00:00.000Z"],
    ["2026-07-05T09:00:00Z", "2026-07-05T09:00:00.000Z"],
    ["2026-07-05T09:00:00.000+05:30", "2026-07-05T03:30:00.000Z"],
    ["2026-07-05T09:00-0400", "2026-07-05T13:00:00.000Z"],
    ["2026-07-05", "2026-07-04T23:00:00.000Z"],
    ["21/10/2025 10:35:00", "2025-10-21T09:35:00.000Z"],
    ["2026-12-31T24:00:00", "2027-01-01T00:00:00.000Z"],
    ["2035-12-31T23:59:59", "2035-12-31T23:59:59.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(start(text)).toBe(expected);
  });

  test("a place elsewhere has its own clock", () => {
    expect(start("2026-12-05T09:00:00", "Asia/Shanghai")).toBe("2026-12-05T01:00:00.000Z");
  });

  test("a time that the clock change skips is moved forward by the gap, one that it repeats is the first", () => {
    expect(start("2026-03-29T00:59:00")).toBe("2026-03-29T00:59:00.000Z");
    expect(start("2026-03-29T01:30:00")).toBe("2026-03-29T01:30:00.000Z moved");
    expect(start("2026-03-29T02:00:00")).toBe("2026-03-29T01:00:00.000Z");
    expect(start("2026-10-25T01:30:00")).toBe("2026-10-25T00:30:00.000Z");
    expect(start("2026-10-25T02:00:00")).toBe("2026-10-25T02:00:00.000Z");
    expect(start("2026-03-08T02:30:00", "America/New_York")).toBe("2026-03-08T07:30:00.000Z moved");
    expect(start("2026-11-01T01:30:00", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
  });

  test("a date alone lasts to the end of its day", () => {
    expect(readInstant(["2026-03-29"], "end", "Europe/London")).toEqual({
      kind: "instant",
      at: new Date("2026-03-29T23:00:00Z"),
      moved: false,
    });
  });
});

test.each(["1900-01-01T00:00:00", "2049-01-01", "01/01/2049", "9999-12-31T23:59:59", "0001-01-01T00:00:00"])(
  "%s is what systems write when they know no date",
  (text) => {
    expect(start(text)).toBe("unknown");
  },
);

test.each([
  "2026-02-30T09:00:00",
  "2026-13-01",
  "2026-12-05T25:00:00",
  "soon",
  "2026-12-05T09:00:00+99:00",
  {},
  true,
  [1],
])("%j is no time", (value) => {
  expect(start(value)).toBe("unreadable");
});

test("no text at all is a missing time", () => {
  expect(readInstant([], "end", "Europe/London").kind).toBe("missing");
  expect(start(" ")).toBe("missing");
});
