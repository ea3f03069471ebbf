import { expect, test } from "vitest";
import { hintAtContact } from "./contact-hint.ts";

test.each([
  ["138 57", { kind: "digits_missing", count: 6 }],
  ["+86 1385720000", { kind: "digits_missing", count: 1 }],
  ["138572000011", { kind: "digits_over", count: 1 }],
  ["yutong@", { kind: "address_unfinished" }],
  ["yutong@example", { kind: "address_unfinished" }],
  ["雨桐", { kind: "neither" }],
  ["12345678901", { kind: "neither" }],
  ["", { kind: "neither" }],
])("whoever typed %j hears what is missing", (typed, hint) => {
  expect(hintAtContact(typed)).toEqual(hint);
});

test.each(["13857200001", "+86 138-5720-0001", "yutong@example.org"])("whoever typed %j hears nothing", (typed) => {
  expect(hintAtContact(typed)).toBeNull();
});
