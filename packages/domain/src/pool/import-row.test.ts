import { expect, test } from "vitest";
import { effectiveTypes } from "../credentials/effective-types.ts";
import { credentialId, personId } from "../ids.ts";
import { skillTree } from "../skills/skill-tree.ts";
import { compareRows, decideImport } from "./decide-import.ts";
import { readImportDate } from "./import-date.ts";
import { importRowReader } from "./import-row.ts";
import { type ImportCell, type ImportColumn, readHeadings } from "./import-sheet.ts";

const read = importRowReader({ types: effectiveTypes([], []), skills: skillTree, today: "2030-03-01" });
const whole: Partial<Record<ImportColumn, ImportCell>> = {
  name: "徐婧",
  phone: "13857200001",
  type: "社会工作师",
  number: "20240001",
  issuedOn: "2029-09-20",
};
const rowOf = (given: Partial<Record<ImportColumn, ImportCell>> = {}, line = 2) =>
  read(line, (column) => ({ ...whole, ...given })[column] ?? null);

test.each<[ImportCell, string | null]>([
  ["2024-05-01", "2024-05-01"],
  ["2024/5/1", "2024-05-01"],
  ["2024.5.1", "2024-05-01"],
  ["2024年5月1日", "2024-05-01"],
  ["２０２４－０５－０１", "2024-05-01"],
  ["20240501", "2024-05-01"],
  [45413, "2024-05-01"],
  [new Date("2024-05-01T00:00:00Z"), "2024-05-01"],
  ["长期", null],
  ["", null],
  ["上个月", "上个月"],
])("the day %j is read as %j", (cell, day) => {
  expect(readImportDate(cell)).toBe(day);
});

test("headings are understood in both languages, in any order, with a star or none; others are passed over", () => {
  const places = readHeadings(["备注", "Phone *", "姓名*", "证书编号", "issued on", "证书 类型", null, "姓名"]);
  expect(Object.fromEntries(places)).toEqual({ phone: 1, name: 2, number: 3, issuedOn: 4, type: 5 });
});

test.each<[string, Partial<Record<ImportColumn, ImportCell>>, ImportColumn, string]>([
  ["no name", { name: " " }, "name", "required"],
  ["a name with a hidden mark", { name: "徐\u202E婧" }, "name", "bad_text"],
  ["ten digits", { phone: "1385720000" }, "phone", "bad_phone"],
  ["an e-mail address for a phone", { phone: "a@example.org" }, "phone", "bad_phone"],
  ["a paper nobody knows", { type: "飞行员执照" }, "type", "type_unknown"],
  ["a number that lost its last digits in a spreadsheet", { number: 2 ** 64 }, "number", "digits_lost"],
  ["no day of issue", { issuedOn: "" }, "issuedOn", "required"],
  ["a day that does not exist", { issuedOn: "2024-02-30" }, "issuedOn", "bad_date"],
  ["an end before the beginning", { validUntil: "2023-01-01" }, "validUntil", "date_order"],
  ["a paper from tomorrow", { issuedOn: "2030-03-02" }, "issuedOn", "in_future"],
  ["a paper that is over", { type: "红十字救护员", issuedOn: "2020-01-01" }, "validUntil", "expired"],
  ["a street of another city", { division: "春熙路街道" }, "division", "division_unknown"],
  ["a skill nobody knows", { skills: "倾听陪伴，御剑飞行" }, "skills", "skill_unknown"],
  ["a time nobody knows", { slots: "随时" }, "slots", "slot_unknown"],
])("a row with %s is left out and says where", (_what, given, column, code) => {
  const { paper, issues } = rowOf(given);
  expect(paper).toBeNull();
  expect(issues).toEqual([{ column, code }]);
});

test("a whole row is one paper; the type goes by code or name, places and times by what people say", () => {
  const named = rowOf({ phone: "+86 138-5720-0001", slots: "周六上午、周末", division: "330502010", skills: "cpr" });
  expect(named.issues).toEqual([]);
  expect(named.paper).toMatchObject({
    phone: "13857200001",
    type: "social_worker.certified",
    divisionCode: "330502010",
    slots: ["16", "17", "18", "19", "20", "21"],
  });
  expect(rowOf({ type: "social_worker.certified" }).paper?.type).toBe("social_worker.certified");
  expect(rowOf({ phone: 13857200001, number: 20240001 }).paper).toMatchObject({
    phone: "13857200001",
    number: "20240001",
  });
});

test("a number of another form than usual is pointed out and goes in all the same", () => {
  const odd = rowOf({ type: "教师资格证", number: "123" });
  expect(odd.paper?.number).toBe("123");
  expect(odd.issues).toEqual([{ column: "number", code: "number_odd" }]);
  expect(rowOf({ type: "教师资格证", number: "20183305141001234" }).issues).toEqual([]);
});

test("one phone is one person and one number one paper: of two rows that clash the first stands", () => {
  const rows = compareRows([
    rowOf(),
    rowOf({ type: "红十字救护员", number: "R1", issuedOn: "2029-01-01" }),
    rowOf(),
    rowOf({ name: "别人", number: "9" }),
    rowOf({ phone: "13857200002" }),
  ]);
  expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
    [],
    [],
    ["duplicate"],
    ["name_differs_in_file"],
    ["number_twice"],
  ]);
});

const [clerkId, xu, other] = ["1", "2", "3"].map((digit) =>
  personId.parse(`00000000-0000-4000-8000-00000000000${digit}`),
) as [ReturnType<typeof personId.parse>, ReturnType<typeof personId.parse>, ReturnType<typeof personId.parse>];
const known = { name: "徐婧", phone: "13857200001", hasAccount: true, conflict: false };
const oldId = credentialId.parse("00000000-0000-4000-8000-000000000009");
const paper = {
  id: oldId,
  type: "social_worker.certified",
  number: "20240001",
  issuedOn: "2029-09-20",
  validUntil: "2032-09-19",
} as const;

test.each([
  ["nobody by that phone", [], [], "creates", undefined],
  ["the person without that paper", [{ ...known, id: xu }], [], "adds", undefined],
  [
    "the person with that paper",
    [{ ...known, id: xu }],
    [{ ...paper, personId: xu, status: "verified" }],
    "unchanged",
    undefined,
  ],
  [
    "the person, revoked",
    [{ ...known, id: xu }],
    [{ ...paper, personId: xu, status: "revoked" }],
    "failed",
    "decided_before",
  ],
  [
    "the person, taken back by an undo",
    [{ ...known, id: xu }],
    [{ ...paper, personId: xu, status: "withdrawn" }],
    "adds",
    undefined,
  ],
  ["an account by another name", [{ ...known, id: xu, name: "周敏" }], [], "failed", "name_differs"],
  [
    "two of that name without accounts",
    [xu, other].map((id) => ({ ...known, id, hasAccount: false })),
    [],
    "failed",
    "several_people",
  ],
  [
    "that number with somebody else",
    [],
    [{ ...paper, personId: other, status: "verified" }],
    "failed",
    "number_of_somebody",
  ],
  [
    "that number claimed by somebody else",
    [],
    [{ ...paper, personId: other, status: "claimed" }],
    "creates",
    undefined,
  ],
  ["the clerk", [{ ...known, id: clerkId }], [], "failed", "own_case"],
  ["somebody close to the clerk", [{ ...known, id: xu, conflict: true }], [], "failed", "conflict"],
] as const)("with %s here, the row counts as it should", (_what, people, papers, outcome, code) => {
  const [decided] = decideImport([rowOf()], { clerkId, people, papers });
  expect(decided?.outcome).toBe(outcome);
  expect(decided?.issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
});

test.each([
  [
    "the term before, under another number",
    { number: "20210007", issuedOn: "2026-09-20", validUntil: "2029-09-19" },
    true,
  ],
  [
    "the term before, and it does not count yet",
    { status: "claimed", issuedOn: "2026-09-20", validUntil: "2029-09-19" },
    false,
  ],
  [
    "a paper of another type",
    { type: "first_aider.red_cross", issuedOn: "2026-09-20", validUntil: "2029-09-19" },
    false,
  ],
  ["a paper that runs longer", { issuedOn: "2026-09-20", validUntil: "2040-09-19" }, false],
  ["a paper that ends on the very day", { issuedOn: "2026-09-20", validUntil: "2032-09-19" }, false],
  ["a paper without an end", { issuedOn: "2026-09-20", validUntil: null }, false],
  ["a newer paper", { issuedOn: "2029-10-01", validUntil: "2032-09-01" }, false],
  ["somebody else's", { number: "20210007", personId: other, issuedOn: "2026-09-20", validUntil: "2029-09-19" }, false],
] as const)("beside %s, the paper in the file follows it or does not", (_what, held, follows) => {
  const papers = [{ ...paper, personId: xu, status: "verified" as const, ...held }];
  const [decided] = decideImport([rowOf()], { clerkId, people: [{ ...known, id: xu }], papers });
  expect(decided).toMatchObject({ outcome: "adds", replacesId: follows ? oldId : null });
});
