import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, writeCalendar } from "./write-calendar.ts";

const lesson: CalendarEvent = {
  uid: "signup-6f1c@nuanlin.example",
  sequence: 2,
  status: "CONFIRMED",
  period: { start: new Date("2026-11-25T06:00:00Z"), end: new Date("2026-11-25T08:00:00Z") },
  title: "手机小课堂",
  location: "龙溪社区活动室, 龙溪路 2 号",
  point: { lat: 30.87, lng: 120.09 },
  description: "志愿者\n暖邻社工站 王一 13800000000",
  url: "https://nuanlin.example/projects/1",
  changedAt: new Date("2026-11-20T04:00:00Z"),
};

const options = { method: "PUBLISH", name: "暖邻" } as const;

function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part)) };
}

function readOnly(text: string): ICAL.Event {
  const [event] = read(text).events;
  if (event === undefined) throw new Error("the file holds no event");
  return event;
}

test("a calendar program reads back what a person has promised, at the same instant whatever its own zone", () => {
  const { calendar, events } = read(writeCalendar([lesson], { ...options, refreshHours: 6 }));
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("暖邻");
  expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT6H");
  const [event] = events;
  expect(event).toMatchObject({
    uid: lesson.uid,
    sequence: 2,
    summary: lesson.title,
    location: lesson.location,
    description: lesson.description,
  });
  expect(event?.startDate.toJSDate()).toEqual(lesson.period.start);
  expect(event?.endDate.toJSDate()).toEqual(lesson.period.end);
  expect(event?.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(event?.component.getFirstPropertyValue("geo")).toEqual([30.87, 120.09]);
  expect(event?.component.getFirstPropertyValue("url")).toBe(lesson.url);
  for (const name of ["dtstamp", "last-modified"]) {
    const stamp = event?.component.getFirstPropertyValue(name);
    expect(stamp instanceof ICAL.Time && stamp.toJSDate()).toEqual(lesson.changedAt);
  }
});

test("two in the afternoon in Huzhou is written as six in the morning in UTC", () => {
  expect(writeCalendar([lesson], options)).toContain("\r\nDTSTART:20261125T060000Z\r\nDTEND:20261125T080000Z\r\n");
});

test("an invitation names who sent it and who comes, whatever is in their names", () => {
  const organizer = { name: '"小王" ^ 社工;站:一', email: "hello@nuanlin.example" };
  const attendee = { name: "Ana, B.", email: "ana@example.org" };
  const text = writeCalendar([{ ...lesson, organizer, attendee }], { method: "REQUEST", name: "暖邻" });
  const { component } = readOnly(text);
  const sender = component.getFirstProperty("organizer");
  expect(sender?.getFirstValue()).toBe("mailto:hello@nuanlin.example");
  expect(sender?.getFirstParameter("cn")).toBe(organizer.name);
  expect(component.getFirstProperty("attendee")?.getFirstParameter("cn")).toBe("Ana, B.");
});

test("a shift that is off keeps its name, takes no time any more and reminds nobody", () => {
  const text = writeCalendar([{ ...lesson, status: "CANCELLED", remindMinutes: 60 }], {
    method: "CANCEL",
    name: "暖邻",
  });
  const { component } = readOnly(text);
  expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  expect(component.getAllSubcomponents("valarm")).toEqual([]);
});

test("a reminder rings so many minutes before the start", () => {
  const [alarm] = readOnly(writeCalendar([{ ...lesson, remindMinutes: 90 }], options)).component.getAllSubcomponents(
    "valarm",
  );
  expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-PT90M");
});

test("an event without place, words or page leaves those lines out", () => {
  const text = writeCalendar([{ ...lesson, location: "", description: "", url: null, point: null }], options);
  expect(text).not.toMatch(/^(?:LOCATION|DESCRIPTION|URL|GEO)/mu);
});

describe("whatever people type", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom("𠮷", "𰻝", "👨‍👩‍👧‍👦", "é", ",", ";", "\\", "\n", "\\n", ":", '"', "^", "\t", " ", "字"),
      maxLength: 1000,
    }),
    fc.constantFrom(
      "END:VEVENT\nBEGIN:VEVENT",
      "\\",
      "\\\\;",
      "字".repeat(1000),
      "a".repeat(1000),
      `${" ".repeat(80)}x`,
    ),
  );
  // A reader joins lines and takes controls for the end of the text; both are left out on writing.
  // eslint-disable-next-line no-control-regex
  const readable = (text: string) =>
    text.replaceAll(/\r\n?/gu, "\n").replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, "");

  test("comes back the same", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, location, description) => {
        const event = readOnly(
          writeCalendar(
            [{ ...lesson, title: `t${title}`, location: `p${location}`, description: `d${description}` }],
            options,
          ),
        );
        expect(event.summary).toBe(readable(`t${title}`));
        expect(event.location).toBe(readable(`p${location}`));
        expect(event.description).toBe(readable(`d${description}`));
      }),
    );
  });

  test("stays within lines of 75 octets that each end with CR LF and are whole characters", () => {
    const octets = (line: string) => encodeURIComponent(line).replaceAll(/%[0-9A-F]{2}/gu, "-").length;
    fc.assert(
      fc.property(nasty, nasty, (title, name) => {
        const text = writeCalendar(
          [
            { ...lesson, title },
            { ...lesson, description: title },
          ],
          { ...options, name },
        );
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
        for (const line of text.split("\r\n")) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(read(text).events).toHaveLength(2);
      }),
    );
  });
});
