import { expect, test } from "vitest";
import { failureReason } from "./failure-reason.ts";

test.each([
  ["ETIMEDOUT: Greeting never received", "noAnswer"],
  ["the provider did not answer in time", "noAnswer"],
  ["ESOCKET: connect ECONNREFUSED", "unreachable"],
  ["the provider cannot be reached", "unreachable"],
  ["EAUTH: 535 5.7.8 authentication failed", "ownAccount"],
  ["EENVELOPE: 550 5.1.1 <…> no such user here", "noSuchAddress"],
  ["isv.MOBILE_NUMBER_ILLEGAL", "noSuchAddress"],
  ["EENVELOPE: 552 5.2.2 mailbox full", "mailboxFull"],
  ["EMESSAGE: 554 looks like spam", "refused"],
  ["isv.BLACK_KEY_CONTROL_LIMIT", "refused"],
  ["a fault of our own: TypeError", "ownFault"],
  ["isv.SOMETHING_NEW", "other"],
] as const)("“%s” is told as %s", (complaint, reason) => {
  expect(failureReason("delivery", complaint)).toBe(reason);
});

test("what never became a message says so, whatever the database complained of", () => {
  expect(failureReason("outbox", "connection refused")).toBe("notMade");
});

test("a sender that always vanished left no complaint", () => {
  expect(failureReason("delivery", null)).toBe("unheardOf");
});
