import { expect, test } from "vitest";
import { maskContact, readContact } from "./contact.ts";

test.each([
  ["138 5720 0001", "13857200001"],
  ["+86 138-5720-0001", "13857200001"],
  ["008613857200001", "13857200001"],
  ["１３８５７２００００１", "13857200001"],
  ["+44 7700 900123", "+447700900123"],
])("the phone number %s is kept as %s", (typed, value) => {
  expect(readContact(typed)).toEqual({ kind: "phone", value });
});

test("an e-mail address is kept in small letters", () => {
  expect(readContact(" Yutong@Example.ORG ")).toEqual({ kind: "email", value: "yutong@example.org" });
});

test.each(["1385720000", "138572000011", "+86 1385720000", "12345678901", "yutong@example", "a b@example.org", ""])(
  "%j reaches nobody",
  (typed) => {
    expect(readContact(typed)).toBeNull();
  },
);

test("an address with something in it that nobody sees, or that no database keeps, is none", () => {
  for (const typed of [
    "a\u0000b@example.org",
    "a\uD800b@example.org",
    "a\u200Bb@example.org",
    "a\u202Eb@example.org",
  ]) {
    expect(readContact(typed)).toBeNull();
  }
});

test("a masked contact shows its ends and not its middle", () => {
  expect(maskContact({ kind: "phone", value: "13857200001" })).toBe("138****0001");
  expect(maskContact({ kind: "phone", value: "+447700900123" })).toBe("+447****0123");
  expect(maskContact({ kind: "email", value: "yutong@example.org" })).toBe("y***@example.org");
});
