import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentKey } from "./content-hash.ts";
import type { ReadResult } from "./imported-activity.ts";
import { readActivities } from "./read-activities.ts";
import { readOrganisations } from "./read-organisations.ts";
import { activity, decodeEntities, fileOf, organisation, session } from "./sample-file.ts";

const options = { decodeEntities };
const words = fc.constantFrom(
  "id",
  "@id",
  "type",
  "@type",
  "label",
  "title",
  "description",
  "session",
  "time",
  "begining",
  "end",
  "location",
  "latitude",
  "organisation",
  "@value",
  "@graph",
  "@context",
  "@list",
  "__proto__",
  "Activity",
  "Organisation",
  "en",
  "2026-12-05T09:00:00",
  "https://id.volunteeringdata.io/1",
);
const dirt = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.jsonValue({ maxDepth: 1 }),
    words,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(words, tie("value"), { maxKeys: 6 }),
  ),
})).value;

function check(result: ReadResult<unknown>): void {
  const taken = result.items.filter(({ ok }) => ok);
  const refused = result.items.filter(({ ok }) => !ok);
  expect(taken.length + refused.length).toBe(result.items.length);
  expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
  for (const { id } of result.items) expect(id).not.toBe("");
  if (result.refusal) expect(result.items).toEqual([]);
}

/** A good file in which some value, anywhere, was replaced by something else. */
const damaged = fc.tuple(fc.nat(), dirt).map(([at, value]): unknown => {
  const paths: (readonly string[])[] = [];
  const file = fileOf(
    activity({ session: [session(), session({ id: "s2" })] }),
    activity({ id: "11" }),
    organisation(),
  );
  const walk = (node: unknown, path: readonly string[]) => {
    paths.push(path);
    if (typeof node === "object" && node !== null)
      for (const [key, part] of Object.entries(node)) walk(part, [...path, key]);
  };
  walk(file, []);
  const path = paths[at % paths.length] ?? [];
  return path.length === 0 ? value : replaced(file, path, value);
});

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((part: unknown, index) => (String(index) === key ? replaced(part, rest, value) : part));
  return Object.fromEntries(
    Object.entries(Object(node)).map(([name, part]) => [name, name === key ? replaced(part, rest, value) : part]),
  );
}

describe("whatever somebody hands over", () => {
  test.each([
    ["any JSON", fc.jsonValue()],
    ["JSON in the standard's words", dirt],
    ["a file with one thing wrong", damaged],
  ])(
    "%s gets one verdict for each record and never breaks the import",
    (_, values) => {
      fc.assert(
        fc.property(values, (value) => {
          check(readActivities(value, options));
          check(readOrganisations(value, options));
        }),
        { numRuns: 400 },
      );
    },
    30_000,
  );

  test("one broken record leaves its neighbours as they are", () => {
    const [first] = readActivities(fileOf(activity()), options).items;
    fc.assert(
      fc.property(dirt, (value) => {
        const verdicts = readActivities(fileOf(activity(), value), options).items;
        expect(verdicts[0]).toEqual(first);
      }),
    );
  });
});

describe("the content of a record", () => {
  const shuffledKeys = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffledKeys);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, shuffledKeys(part)]),
    );
  };
  const keysOf = (value: unknown) =>
    new Map(
      readActivities(value, options).items.map((verdict) => [
        verdict.id,
        verdict.ok ? contentKey(verdict.item) : verdict.reason,
      ]),
    );

  test("is the same however records, sessions and keys are ordered", () => {
    const graph = Array.from({ length: 6 }, (_, index) =>
      activity({
        id: `a${index}`,
        label: index === 3 ? " " : `Title ${index}`,
        session: [
          session({ id: "s2" }, { end: "never" }),
          session(),
          session({ id: null }, { begining: "2026-12-04T09:00:00" }),
        ],
      }),
    );
    const wanted = keysOf(fileOf(...graph));
    fc.assert(
      fc.property(fc.shuffledSubarray(graph, { minLength: graph.length }), (order) => {
        const other = order.map((record) => ({ ...record, session: [...(record["session"] as unknown[])].reverse() }));
        expect(new Map([...keysOf(shuffledKeys(fileOf(...other)))].sort())).toEqual(new Map([...wanted].sort()));
      }),
    );
  });

  test("survives being stored and read again, and changes with every word", () => {
    const [before, after] = [activity(), activity({ description: "Something else." })].map(
      (record) => [...keysOf([record]).values()][0] ?? "",
    );
    expect(JSON.stringify(JSON.parse(before ?? ""))).toBe(before);
    expect(before).toContain('"start":"2026-12-05T09:00:00.000Z"');
    expect(before).not.toBe(after);
  });
});
