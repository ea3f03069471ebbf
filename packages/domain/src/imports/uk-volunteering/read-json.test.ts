import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault } from "./json-fault.ts";
import { parseJsonWithPosition } from "./read-json.ts";

describe("someone whose file is broken is told where", () => {
  test.each([
    ['{\n  "id": 1,\n  "label": oops\n}', 3, 12, "UNEXPECTED_CHARACTER", "o"],
    ['{"a":}', 1, 6, "UNEXPECTED_CHARACTER", "}"],
    ["[1,\r\n2,\r3", 3, 2, "UNEXPECTED_END", ""],
    ['{"a":1,}', 1, 8, "UNEXPECTED_CHARACTER", "}"],
    ['["tab\there"]', 1, 6, "CONTROL_CHARACTER", "\t"],
    ['["\\x41"]', 1, 3, "BAD_ESCAPE", "\\"],
    ["[01]", 1, 3, "BAD_NUMBER", "1"],
    ["{} {}", 1, 4, "TRAILING_CONTENT", "{"],
    ["", 1, 1, "EMPTY", ""],
    ["<html>", 1, 1, "UNEXPECTED_CHARACTER", "<"],
    ['["👩‍🌾", x]', 1, 9, "UNEXPECTED_CHARACTER", "x"],
    ['{"a" 1}', 1, 6, "UNEXPECTED_CHARACTER", "1"],
  ])("%j breaks at line %i, column %i", (text, line, column, reason, found) => {
    expect(parseJsonWithPosition(text)).toEqual({ ok: false, line, column, reason, found });
  });
});

test("a byte order mark in front of a good file is no fault", () => {
  expect(parseJsonWithPosition('\uFEFF{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
});

test("our grammar and the engine's agree on every text", () => {
  const nearJson = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", '"', "}", "]", "\\", "0", "-", "e", "\n", "\u0001", "tru", "\\u12"),
    )
    .map(
      ([text, at, piece]) =>
        text.slice(0, at % (text.length + 1)) + piece + text.slice((at + (at % 3)) % (text.length + 1)),
    );
  fc.assert(
    fc.property(fc.oneof(nearJson, fc.string(), fc.json()), (text) => {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(findJsonFault(text) === null).toBe(parses);
    }),
    { numRuns: 3000 },
  );
});

test("a million open brackets are a fault and not a crash", () => {
  const read = parseJsonWithPosition("[".repeat(1_000_000));
  expect(read).toMatchObject({ ok: false, line: 1 });
});
