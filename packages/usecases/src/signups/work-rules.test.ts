import { ProblemError } from "@nuanlin/domain/problem";
import { defaultWorkRules } from "@nuanlin/domain/signups/work-rules";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { joinSeat } from "./join-seat.ts";
import { setWorkRules, showWorkRules } from "./work-rules.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

test("the federation sets rules with a reason; what was before stays to be read, and the newest counts at once", async () => {
  const volunteer = await insertPerson(db);
  const federation = await insertFederationStaff(db);
  expect(await showWorkRules(services, volunteer, {})).toEqual({ rules: defaultWorkRules, history: [] });
  const organizer = await insertStaff(db, await insertOrganisation(db));
  const rules = { ...defaultWorkRules, dayMinutes: 90 };
  await expect(setWorkRules(services, organizer, { ...rules, reason: "试试" })).rejects.toBeInstanceOf(ProblemError);
  await setWorkRules(services, federation, { ...rules, reason: "天热，少做一点" });

  const shift = await insertShift(db, { start: "2030-03-12T05:00:00Z", end: "2030-03-12T07:00:00Z" });
  const [seatId] = shift.seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  await expect(joinSeat(services, volunteer, { seatId })).rejects.toMatchObject({
    problems: [{ code: "DAY_TOO_LONG", minutes: 120, maxMinutes: 90 }],
  });

  await setWorkRules(services, federation, { ...rules, dayMinutes: null, reason: "天凉了" });
  await joinSeat(services, volunteer, { seatId });
  const shown = await showWorkRules(services, federation, {});
  expect(shown.rules).toMatchObject({ dayMinutes: null, weekMinutes: 2400 });
  expect(shown.history).toMatchObject([
    { reason: "天凉了", dayMinutes: null, setBy: federation.name },
    { reason: "天热，少做一点", dayMinutes: 90 },
  ]);
  expect((await showWorkRules(services, volunteer, {})).history[0]?.setBy).not.toBe(federation.name);
});
