import { expect, test } from "vitest";
import type { PersonId } from "../ids.ts";
import { decideActive, decideOnOrganisation } from "./decide-on-organisation.ts";
import { decideRole } from "./members.ts";

const chen = "chen" as PersonId;
const lu = "lu" as PersonId;

test("the last admin neither leaves nor steps down", () => {
  const roles = [
    { personId: chen, role: "admin" as const },
    { personId: lu, role: "organizer" as const },
  ];
  expect(decideRole(roles, chen, null)).toEqual([{ code: "LAST_ADMIN" }]);
  expect(decideRole(roles, chen, "organizer")).toEqual([{ code: "LAST_ADMIN" }]);
  expect(decideRole(roles, chen, "admin")).toEqual([]);
  expect(decideRole(roles, lu, null)).toEqual([]);
});

test("one of two admins may go", () => {
  const roles = [chen, lu].map((personId) => ({ personId, role: "admin" as const }));
  expect(decideRole(roles, chen, null)).toEqual([]);
});

test("an organisation publishes and records only while it is approved", () => {
  expect(decideActive("approved")).toEqual([]);
  expect(decideActive("pending")).toEqual([{ code: "ORGANISATION_NOT_APPROVED" }]);
  expect(decideActive("suspended")).toEqual([{ code: "ORGANISATION_SUSPENDED" }]);
});

test("the federation turns nobody down without a reason, and decides only what is open", () => {
  expect(decideOnOrganisation({ status: "pending" }, "returned", null)).toEqual([{ code: "REASON_MISSING" }]);
  expect(decideOnOrganisation({ status: "approved" }, "returned", "why")).toEqual([
    { code: "ORGANISATION_WRONG_STATE", status: "approved" },
  ]);
  expect(decideOnOrganisation({ status: "suspended" }, "approved", null)).toEqual([]);
});
