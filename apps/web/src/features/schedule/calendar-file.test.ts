import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file.ts";

const file = (given: Partial<Parameters<typeof calendarFile>[0]> = {}) =>
  calendarFile({
    id: "s1",
    title: "手机小课堂",
    place: "龙溪社区活动室",
    note: "",
    start: Date.parse("2026-11-25T14:00:00+08:00"),
    end: Date.parse("2026-11-25T16:00:00+08:00"),
    writtenAt: Date.parse("2026-11-24T04:00:00Z"),
    ...given,
  });

test("two in the afternoon in Huzhou is six in the morning in the file, which every calendar turns back", () => {
  expect(file()).toContain("\r\nDTSTART:20261125T060000Z\r\nDTEND:20261125T080000Z\r\n");
});

test("no line is longer than 75 bytes, and unfolded the title is what it was", () => {
  const title = "教爷爷奶奶用手机挂号".repeat(12);
  const text = file({ title });
  for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}\r\n`);
});

test("commas, semicolons and line breaks in a name cannot make new lines of the file", () => {
  expect(file({ place: "2 楼; 东, 左转\nDTSTART:20000101T000000Z" })).toContain(
    "LOCATION:2 楼\\; 东\\, 左转\\nDTSTART:20000101T000000Z\r\n",
  );
});
