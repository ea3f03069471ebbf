import { privacyNoticeVersion } from "@nuanlin/domain/accounts/account";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDevice, openSession, openSignedIn } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { only } from "./only.ts";

const { db } = await useTestDatabase();
const canary = {
  name: "慕容知更",
  phone: "13912348765",
  birthDate: "1987-06-05",
  guardian: "13898761234",
  password: "zhi geng niao jiao",
};
const born = [canary.birthDate, "19870605", String(Date.parse(canary.birthDate))];
const secrets = [canary.name, canary.phone, canary.guardian, canary.password, ...born];
let server: FaultServer;
let shift: Awaited<ReturnType<typeof insertShift>>;

beforeAll(async () => {
  server = await startFaultServer(db);
  shift = await insertShift(db, { title: "Tea", seats: [seatPlan({ maxHeads: 3 })] });
});

afterAll(() => server.stop());

/** The canary lives a whole volunteer's life here: registers, fills the profile, signs up, has served before. */
async function liveHere() {
  const phone = openDevice(server.url);
  const { name, phone: contact, password, birthDate } = canary;
  const answers = [
    await phone.call("account.register", {
      name,
      contact,
      password,
      noticeVersion: privacyNoticeVersion,
      locale: "zh-CN",
    }),
    await phone.call("profile.save", {
      name,
      birthDate,
      divisionCode: "330502010",
      reachKm: 5,
      skills: [],
      slots: [],
      interests: [],
    }),
    await phone.call("profile.giveGuardianConsent", {
      guardianName: name,
      guardianPhone: canary.guardian,
      agreed: true,
    }),
    await phone.call("signup.join", { seatId: only(shift.seatIds) }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const { personId } = await db
    .selectFrom("person")
    .select("id as personId")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  const past = await insertShift(db, {
    organisationId: shift.organisationId,
    start: "2026-02-01T08:00:00Z",
    end: "2026-02-01T10:00:00Z",
  });
  await insertService(db, { person: personId, shift: past });
  return phone;
}

const found = (text: string, wanted: readonly string[]) => wanted.filter((secret) => text.includes(secret));

test("a volunteer's name, phone number and birth date are in no public answer and in no line of the log", async () => {
  const phone = await liveHere();
  const { projectId, shiftId } = shift;
  const stranger = await openSignedIn(db, server.url, (await insertPerson(db)).accountId);
  for (const [who, device] of [
    ["a visitor", openDevice(server.url)] as const,
    ["another neighbour", stranger] as const,
  ]) {
    const answers = [
      await device.call("project.show", { projectId, shiftId }),
      await device.call("project.moreShifts", { projectId }),
      await device.call("project.search", { text: "" }),
      await device.call("project.search", { text: canary.name }),
      await device.call("project.facets", {}),
      await device.call("figures.landing"),
      await device.call("organisation.directory", { division: null }),
      await device.call("account.viewer"),
      await device.call("account.demoAccounts"),
    ];
    expect(
      answers.map(({ status }) => status),
      who,
    ).toEqual(answers.map(() => 200));
    expect(only(answers).text).toContain("Tea");
    expect(found(answers.map(({ text }) => text).join(), secrets), who).toEqual([]);
  }

  // Now everything that makes a server talkative: addresses with words in them, refusals, and a fault of ours.
  await fetch(
    `${server.url}/api/trpc/project.search?input=${encodeURIComponent(JSON.stringify({ text: canary.name }))}`,
  );
  await fetch(`${server.url}/projects?q=${canary.phone}`);
  await phone.call("account.signIn", { contact: canary.phone, password: `${canary.password}!` });
  await phone.call("account.register", {
    name: canary.name,
    contact: canary.phone,
    password: canary.password,
    noticeVersion: privacyNoticeVersion,
    locale: "en",
  });
  await phone.call("profile.save", { name: `${canary.name}\u0000`, birthDate: canary.birthDate });
  await db.schema
    .alterTable("person")
    .addCheckConstraint("person_for_test", sql`reach_km < 77`)
    .execute();
  const fault = await phone.call("profile.save", {
    name: canary.name,
    birthDate: canary.birthDate,
    divisionCode: null,
    reachKm: 77,
    skills: [],
    slots: [],
    interests: [],
  });
  expect(fault).toMatchObject({ status: 500, codes: ["INTERNAL"] });
  expect(found(fault.text, secrets)).toEqual([]);

  const log = server.logged.join("");
  expect(log).toContain("person_for_test");
  expect(found(log, [...secrets, ...secrets.map(encodeURIComponent)])).toEqual([]);
  expect(log).not.toContain(phone.cookie().split("=")[1]);
});

test("somebody who serves in the same shift learns no phone number and no birth date either", async () => {
  const { accountId } = await insertPerson(db);
  const companion = openDevice(server.url, await openSession(db, accountId));
  expect((await companion.call("signup.join", { seatId: only(shift.seatIds) })).status).toBe(200);
  const answers = [
    await companion.call("mySignups.list", { when: "coming" }),
    await companion.call("project.show", { projectId: shift.projectId }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(
    found(answers.map(({ text }) => text).join(), [canary.phone, canary.guardian, canary.password, ...born]),
  ).toEqual([]);
});
