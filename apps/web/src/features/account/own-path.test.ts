import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test.each(["/me/profile?focus=birthDate", "/projects/1#shifts", "/"])(
  "somebody sent from %s comes back there",
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  "https://example.org/",
  "//example.org",
  "/\\example.org",
  "/a/..//example.org",
  "/\t/example.org",
  "javascript:alert(1)",
  "home",
  "",
  undefined,
  7,
  "/sign-in?next=/sign-in",
  "/register",
])("%j leads nobody away from here, nor in a circle", (next) => {
  expect(ownPath(next)).toBeUndefined();
});
