import { ProblemError } from "@nuanlin/domain/problem";
import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { readProfessionals } from "./read-professionals.ts";
import { readTable } from "./read-table.ts";
import { templateText, templateWorkbook } from "./template.ts";
import { zipOf } from "./zip-of.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const cellsOf = async (sent: Uint8Array) => (await readTable(sent)).map(({ cells }) => cells);
const gb18030 = new Uint8Array([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0a, 0xd0, 0xec, 0xe6, 0xba, 0x2c, 0x31,
]);
const refused = new ProblemError({ code: "FILE_UNREADABLE" });

test.each<[string, Uint8Array, unknown[][]]>([
  [
    "plain UTF-8",
    bytes("姓名,手机\n徐婧,1\n"),
    [
      ["姓名", "手机"],
      ["徐婧", "1"],
    ],
  ],
  [
    "a byte order mark and Windows line ends",
    bytes("\uFEFF姓名,手机\r\n徐婧,1\r\n"),
    [
      ["姓名", "手机"],
      ["徐婧", "1"],
    ],
  ],
  [
    "GB18030, as Chinese spreadsheets write it",
    gb18030,
    [
      ["姓名", "手机"],
      ["徐婧", "1"],
    ],
  ],
  [
    "semicolons",
    bytes("a;b\n1,5;2"),
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "tabs",
    bytes("a\tb\n1\t2"),
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "quotes, commas and line breaks within a cell",
    bytes('a,b\n"x, ""y""\nz",2'),
    [
      ["a", "b"],
      ['x, "y"\nz', "2"],
    ],
  ],
  ["an apostrophe before a formula", bytes("a\n'=1+1\n'ok"), [["a"], ["=1+1"], ["'ok"]]],
  [
    "rows of different lengths, and empty ones",
    bytes("a,b,c\n1\n,,\n\n1,2,3,4"),
    [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]],
  ],
])("a table with %s is read", async (_what, sent, cells) => {
  expect(await cellsOf(sent)).toEqual(cells);
});

test("a workbook gives texts, numbers and days as they are; a formula is no more than its last result", async () => {
  const rows = [
    [{ value: "姓名" }, { value: "手机" }, { value: "发证日期" }, { value: "算" }],
    [
      { value: "徐婧", type: String },
      { value: 13857200001, type: Number },
      { value: new Date("2024-05-01T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
      { value: "HYPERLINK(1)", type: "Formula" as const },
    ],
  ];
  const [, second] = await cellsOf(new Uint8Array(await writeXlsxFile(rows).toBuffer()));
  expect(second?.slice(0, 3)).toEqual(["徐婧", 13857200001, new Date("2024-05-01T00:00:00Z")]);
  expect(second?.[3] ?? null).toBeNull();
});

const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;

test.each<[string, Uint8Array]>([
  ["an empty file", new Uint8Array()],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
  ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ["bytes of no writing", new Uint8Array([0x61, 0xff, 0xff, 0x0a])],
  ["an open quote", bytes('a,b\n"x,2')],
  ["a zip that ends in the middle", bytes("PK\u0003\u0004 and no more")],
  ["a zip that is no workbook", zipOf({ "a.txt": "hello" })],
  ["a workbook with a document type", zipOf({ "xl/workbook.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><workbook/>" })],
  [
    "a cell at the end of the world",
    zipOf({ "xl/worksheets/sheet1.xml": sheet('<row r="1048576"><c r="XFD1048576"/></row>') }),
  ],
  ["a zip of too many parts", zipOf(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`${n}.xml`, ""])))],
])("%s is refused as unreadable", async (_what, sent) => {
  await expect(readProfessionals(sent)).rejects.toEqual(refused);
});

test("a bomb is refused before it goes off, whatever it says of its size", async () => {
  const bomb = zipOf({ "xl/worksheets/sheet1.xml": "0".repeat(80 * 1024 * 1024) }, { saidSize: 10 });
  expect(bomb.length).toBeLessThan(120_000);
  const before = process.memoryUsage().arrayBuffers;
  await expect(readTable(bomb)).rejects.toEqual(refused);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
});

test("columns that are missing are named, and too many rows refused", async () => {
  await expect(readProfessionals(bytes("姓名,电话,随便\na,b,c"))).rejects.toEqual(
    new ProblemError({ code: "FILE_COLUMNS", missing: ["type", "number", "issuedOn"] }),
  );
  const many = `姓名,手机,证书类型,证书编号,发证日期\n${"a,b,c,d,e\n".repeat(2001)}`;
  await expect(readProfessionals(bytes(many))).rejects.toEqual(
    new ProblemError({ code: "FILE_TOO_MANY_ROWS", max: 2000 }),
  );
});

test("the templates are read by what reads the tables, and their examples are no people", async () => {
  for (const sent of [new Uint8Array(await templateWorkbook()), bytes(templateText())]) {
    const lines = await readProfessionals(sent);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.cellOf("type")).toBe("社会工作师");
    expect(String(lines[0]?.cellOf("phone"))).toMatch(/\*/u);
  }
});
