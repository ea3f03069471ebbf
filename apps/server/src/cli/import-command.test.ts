import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { activity, fileOf, organisation, session } from "@nuanlin/domain/imports/uk-volunteering/sample-file";
import { useScratchFolder } from "@nuanlin/testing/scratch-folder";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSettings } from "../settings.ts";
import { runImportCommand } from "./import-command.ts";

const { db, connectionString } = await useTestDatabase();
const folder = useScratchFolder();
const settings = readSettings({ DATABASE_URL: connectionString });
const said = { out: "", err: "" };

beforeEach(() => {
  said.out = "";
  said.err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    said.out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    said.err += String(chunk);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

let files = 0;
function file(content: string | Uint8Array): string {
  const path = join(folder, `file-${(files += 1)}.jsonld`);
  writeFileSync(path, content);
  return path;
}
const jsonFile = (...records: readonly unknown[]) => file(JSON.stringify(fileOf(...records), null, 2));

/** The command with --json: what the last line on standard output holds, and the sentence if it was refused. */
async function run(given: { activities?: string; organisations?: string; dryRun?: boolean }) {
  said.out = "";
  const refusal = await runImportCommand("uk-volunteering", { ...given, json: true }, settings).then(
    () => null,
    (error: Error) => error.message,
  );
  const answer: unknown = JSON.parse(said.out.trimEnd().split("\n").at(-1) ?? "");
  return { refusal, answer };
}

async function countRows() {
  const counts: Record<string, number> = {};
  for (const table of ["organisation", "project", "place", "shift", "seat", "audit_line", "outbox_message"] as const) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

const none = { read: 0, created: 0, updated: 0, unchanged: 0, refused: [] };

test("a dry run says what would happen and writes nothing; the import does it; a second one changes nothing", async () => {
  const given = {
    activities: jsonFile(
      activity({ id: "a1" }),
      activity({ id: "a2", session: [] }),
      activity({ id: "a1" }),
      { type: "Activity", id: "a3" },
      17,
    ),
    organisations: jsonFile(organisation(), organisation({ id: undefined })),
  };
  const before = await countRows();
  const refusedActivities = [
    { id: "a1", reason: "DUPLICATE_ID: SAME_CONTENT" },
    { id: "a3", reason: "MISSING_TITLE" },
    { id: "#5", reason: "NOT_AN_OBJECT" },
  ];
  const expected = {
    activities: { read: 5, created: 2, updated: 0, unchanged: 0, refused: refusedActivities },
    organisations: { read: 2, created: 1, updated: 0, unchanged: 0, refused: [{ id: "#2", reason: "MISSING_ID" }] },
  };
  expect((await run({ ...given, dryRun: true })).answer).toEqual(expected);
  expect(await countRows()).toEqual(before);
  expect((await run(given)).answer).toEqual(expected);
  const after = await countRows();
  expect(after["project"]).toBe(2);
  expect((await run(given)).answer).toEqual({
    activities: { ...expected.activities, created: 0, unchanged: 2 },
    organisations: { ...expected.organisations, created: 0, unchanged: 1 },
  });
  expect(await countRows()).toEqual(after);
  expect(said.err).toContain("activities 5/5");
});

test("one file of the two is enough; an organisation that comes later is created and takes over its placeholder", async () => {
  const named = { organisation: "LATER-1" };
  const onlyActivities = await run({
    activities: jsonFile(activity({ id: "b1", ...named }), activity({ id: "b2", ...named })),
  });
  expect(onlyActivities.answer).toEqual({ activities: { ...none, read: 2, created: 2 }, organisations: none });
  const only = { organisations: jsonFile(organisation({ id: "LATER-1", name: "Mill Workshop" })) };
  expect((await run({ ...only, dryRun: true })).answer).toEqual({
    activities: none,
    organisations: { ...none, read: 1, created: 1 },
  });
  expect((await run(only)).answer).toEqual({ activities: none, organisations: { ...none, read: 1, created: 1 } });
  const held = await db
    .selectFrom("project")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .select(["project.external_id", "organisation.name"])
    .where("project.external_id", "in", ["b1", "b2"])
    .orderBy("project.external_id")
    .execute();
  expect(held).toEqual([
    { external_id: "b1", name: "Mill Workshop" },
    { external_id: "b2", name: "Mill Workshop" },
  ]);
});

test("a changed record is updated, the others stay", async () => {
  await run({ activities: jsonFile(activity({ id: "c1" }), activity({ id: "c2" })) });
  const changed = await run({
    activities: jsonFile(activity({ id: "c1", label: "New title" }), activity({ id: "c2" })),
  });
  expect(changed.answer).toEqual({ activities: { ...none, read: 2, updated: 1, unchanged: 1 }, organisations: none });
});

test("two imports of the same files at once leave every record there once", async () => {
  const given = {
    activities: jsonFile(
      ...["d1", "d2", "d3", "d4"].map((id) =>
        activity({ id, organisation: "D", session: [session({ id: `${id}-s` })] }),
      ),
    ),
    organisations: jsonFile(organisation({ id: "D" })),
    json: true,
  };
  await Promise.all([1, 2].map(() => runImportCommand("uk-volunteering", given, settings)));
  const summaries = said.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(summaries.map(({ activities }) => activities.created).reduce((a, b) => a + b)).toBe(4);
  expect(summaries.map(({ activities }) => activities.unchanged).reduce((a, b) => a + b)).toBe(4);
  expect(await db.selectFrom("project").select("id").where("external_id", "like", "d_").execute()).toHaveLength(4);
  expect(await db.selectFrom("organisation").select("id").where("external_id", "=", "D").execute()).toHaveLength(1);
});

const whole = JSON.stringify(fileOf(activity({ id: "e1" })), null, 2);
test.each([
  ["cut in the middle", whole.slice(0, 700), { reason: "UNEXPECTED_END" }, "the file ends before its JSON does"],
  ["empty", "", { reason: "EMPTY", line: 1, column: 1 }, "there is no text in it"],
  ["one comma too many", whole.replace('"@graph": [', '"@graph": [,'), { reason: "UNEXPECTED_CHARACTER" }, 'found ","'],
  ["UTF-16", Buffer.from(`\uFEFF${whole}`, "utf16le"), { reason: "NOT_UTF8", line: 1, column: 1 }, "it is UTF-16 text"],
  [
    "Latin 1 in its second line",
    Buffer.from('{\n "@graph": "caf\u00e9"}', "latin1"),
    { reason: "NOT_UTF8", line: 2, column: 16 },
    "line 2, column 16",
  ],
  [
    "a PDF with another name",
    Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj", "latin1"),
    { reason: "NOT_UTF8", line: 2, column: 2 },
    "it is not UTF-8",
  ],
  ["a picture of text", "%PDF-1.7\n", { reason: "UNEXPECTED_CHARACTER", line: 1, column: 1 }, 'found "%"'],
  [
    "organisations",
    JSON.stringify(fileOf(organisation())),
    { reason: "NO_ACTIVITIES", line: null, column: null },
    "were the two files swapped?",
  ],
  [
    "something else",
    '{"name": "nuanlin", "version": 1}',
    { reason: "NOT_VOLUNTEERING_DATA", line: null, column: null },
    "nothing of the volunteering data standard",
  ],
] as const)(
  "a file of activities that is %s is refused with its place and reason, and the good file beside it is not imported",
  async (_what, content, fault, sentence) => {
    const before = await countRows();
    const activities = file(content);
    const { refusal, answer } = await run({ activities, organisations: jsonFile(organisation({ id: "GOOD" })) });
    expect(answer).toMatchObject({ error: { ...fault, file: activities } });
    expect(refusal).toContain(`${activities} cannot be imported: `);
    expect(refusal).toContain(sentence);
    expect(refusal).toContain(`(${fault.reason}). Nothing was imported.`);
    expect(refusal?.split("\n")).toHaveLength(1);
    expect(await countRows()).toEqual(before);
  },
);

test("a byte order mark in front is no fault", async () => {
  const { answer } = await run({ activities: file(`\uFEFF${JSON.stringify(fileOf(activity({ id: "f1" })))}`) });
  expect(answer).toMatchObject({ activities: { read: 1, created: 1 } });
});

test("a file that is not there, a folder, no file at all and an unknown source are refused before anything is read", async () => {
  const missing = join(folder, "nothing.jsonld");
  expect(await run({ activities: missing })).toMatchObject({
    answer: { error: { reason: "FILE_MISSING", file: missing, line: null } },
  });
  expect((await run({ activities: folder })).refusal).toContain("that is not a file");
  await expect(runImportCommand("uk-volunteering", {}, settings)).rejects.toThrow("There is nothing to import.");
  await expect(runImportCommand("uk-volunteering", { activities: [missing, missing] }, settings)).rejects.toThrow(
    "Give one file.",
  );
  await expect(runImportCommand("elsewhere", {}, settings)).rejects.toThrow('There is no source "elsewhere"');
});

test("without --json people read one line for each kind and the reason of each refusal", async () => {
  const activities = jsonFile(activity({ id: "g1" }), { type: "Activity", id: "g2" });
  await runImportCommand("uk-volunteering", { activities, dryRun: true }, settings);
  expect(said.out).toBe(
    "This was a dry run: nothing was written. It would be:\n" +
      "organisations: 0 read, 0 created, 0 updated, 0 unchanged, 0 refused\n" +
      "activities: 2 read, 1 created, 0 updated, 0 unchanged, 1 refused\n" +
      "  refused g2: MISSING_TITLE\n",
  );
});
