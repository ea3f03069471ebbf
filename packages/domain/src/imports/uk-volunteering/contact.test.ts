import { expect, test } from "vitest";
import { hostOf, toEmail, toLink, toPhone } from "./contact.ts";

test.each([
  ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
  ["www.example.org", "https://www.example.org"],
  ["https://example.org/Newham Libraries", "https://example.org/Newham%20Libraries"],
  ['https://example.org/"><img>', "https://example.org/%22%3E%3Cimg%3E"],
  ["javascript:alert(1)", null],
  ["https://user:secret@example.org/", null],
  ["http://localhost/", null],
  ["//example.org", null],
  ["ftp://example.org", null],
  [`https://example.org/${"a".repeat(3000)}`, null],
])("the link %s is shown as %s", (typed, shown) => {
  expect(toLink(typed)).toBe(shown);
});

test("an address without @ is no e-mail, and words are no telephone number", () => {
  expect(toEmail("mailto:contact@example.org")).toBe("contact@example.org");
  expect(toEmail("contact.example.org")).toBeNull();
  expect(toEmail("a@b@example.org")).toBeNull();
  expect(toPhone("tel:+44 (0)1632 960000 ext 12")).toBe("+44 (0)1632 960000 ext 12");
  expect(toPhone("0191")).toBeNull();
  expect(toPhone("ask at the desk 01632 960000")).toBeNull();
});

test("a host is known without its www", () => {
  expect(hostOf("https://www.Example.org:8443/a")).toBe("example.org");
});
