import { expect, test } from "vitest";
import type { PersonId } from "../ids.ts";
import type { Credential } from "../people/person.ts";
import { holdsPersonalNumbers } from "../text/personal-details.ts";
import { decideSupervision, decideTakeBack, maySupervise } from "./decide-supervision.ts";

const proof = (given: Partial<Credential> = {}): Credential => ({
  type: "social_worker.certified",
  number: "1",
  status: "verified",
  issuedOn: "2025-01-01",
  validUntil: "2027-12-31",
  ...given,
});
const given = {
  supervisorId: "lin" as PersonId,
  people: ["mei" as PersonId],
  heldOn: "2026-11-20",
  words: "How to open a first talk.",
};
const codes = (more: Partial<typeof given>, credentials = [proof()]) =>
  decideSupervision({ ...given, ...more }, { credentials }, "2026-11-24").map(({ code }) => code);

test("a social worker whose proof stood on that day writes down what took place", () => {
  expect(codes({})).toEqual([]);
  expect(codes({ heldOn: "2026-11-24" })).toEqual([]);
});

test("a driver, a claim, and a proof that had ended or not begun make no supervisor", () => {
  expect(codes({}, [])).toEqual(["NOT_A_PROFESSIONAL"]);
  expect(maySupervise([proof({ type: "driving_licence" })], "2026-11-20")).toBe(false);
  expect(codes({}, [proof({ status: "claimed" })])).toEqual(["NOT_A_PROFESSIONAL"]);
  expect(codes({}, [proof({ validUntil: "2026-11-19" })])).toEqual(["NOT_A_PROFESSIONAL"]);
  expect(codes({}, [proof({ issuedOn: "2026-11-21" })])).toEqual(["NOT_A_PROFESSIONAL"]);
});

test("nobody writes about tomorrow, and nobody supervises themselves", () => {
  expect(codes({ heldOn: "2026-11-25" })).toEqual(["INVALID_INPUT"]);
  expect(codes({ people: [given.supervisorId] })).toEqual(["INVALID_INPUT"]);
});

test("an identity number or a mobile number in the words is refused, however it is written", () => {
  for (const words of [
    "她的号码是13800000000，",
    "打 138 0000 0000",
    "138-0000-0000",
    "１３８００００００００",
    "身份证330501199003122345",
    "33050119900312234x 的情况",
    "330501 19900312 2345",
  ]) {
    expect(codes({ words }), words).toEqual(["PERSONAL_DETAILS_IN_TEXT"]);
  }
});

test("telephone numbers for help, years and amounts are no one's number", () => {
  for (const words of [
    "有危险先打 12356、110 或 120",
    "2026 年第 3 次，90 分钟",
    "编号 20261124000123",
    "0572-2345678",
  ])
    expect(holdsPersonalNumbers(words), words).toBe(false);
});

test("whoever wrote an entry can take it back for a day and not a moment longer", () => {
  const entry = { createdAt: new Date("2026-11-24T02:00:00Z") };
  expect(decideTakeBack(entry, new Date("2026-11-25T01:59:59.999Z"))).toEqual([]);
  expect(decideTakeBack(entry, new Date("2026-11-25T02:00:00Z"))).toEqual([{ code: "ENTRY_STANDS" }]);
});
