import { readContact } from "@nuanlin/domain/accounts/contact";
import type { PersonActor } from "@nuanlin/domain/actor";
import { applyOrganisationInput } from "@nuanlin/domain/organisations/organisation";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { addMember } from "./add-member.ts";
import { applyOrganisation } from "./apply-organisation.ts";
import { changeMemberRole } from "./change-member-role.ts";
import { decideOrganisation } from "./decide-organisation.ts";
import { listMembers } from "./list-members.ts";
import { listMyOrganisations } from "./list-my-organisations.ts";
import { removeMember } from "./remove-member.ts";
import { resubmitOrganisation } from "./resubmit-organisation.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const visitor = { kind: "visitor" } as const;

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

async function contactOf(person: PersonActor) {
  const { phone } = await db
    .selectFrom("account")
    .select("phone")
    .where("id", "=", person.accountId)
    .executeTakeFirstOrThrow();
  const contact = readContact(phone ?? "");
  if (!contact) throw new Error("the person has no phone number");
  return contact;
}

async function office() {
  const organisationId = await insertOrganisation(db);
  return { organisationId, chen: await insertStaff(db, organisationId, "admin") };
}

const application = (name: string) =>
  applyOrganisationInput.parse({
    kind: "volunteer_team",
    name,
    divisionCode: "330502010",
    description: "We keep the river clean",
    address: "1 River Road",
    contactName: "Chen",
    contactPhone: "13800000001",
    creditCode: null,
  });

test("an admin lets somebody in by phone number; asking twice changes nothing", async () => {
  const { organisationId, chen } = await office();
  const lu = await insertPerson(db, { name: "Lu" });
  const contact = await contactOf(lu);
  await Promise.all([1, 2].map(() => addMember(services, chen, { organisationId, contact, role: "organizer" })));
  const members = await listMembers(services, chen, { organisationId });
  expect(members.map(({ name, role }) => [name, role])).toEqual([
    [chen.name, "admin"],
    ["Lu", "organizer"],
  ]);
});

test("somebody without an account cannot be let in", async () => {
  const { organisationId, chen } = await office();
  const nobody = { kind: "phone", value: "13900009999" } as const;
  await expect(addMember(services, chen, { organisationId, contact: nobody, role: "member" })).rejects.toMatchObject({
    problems: [{ code: "NOT_FOUND", what: "person" }],
  });
});

test("organizers see their colleagues but do not choose them; others see nothing", async () => {
  const { organisationId, chen } = await office();
  const lu = await insertStaff(db, organisationId, "organizer");
  const contact = await contactOf(await insertPerson(db));
  await expect(listMembers(services, lu, { organisationId })).resolves.toHaveLength(2);
  expect(await codesOf(addMember(services, lu, { organisationId, contact, role: "member" }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(removeMember(services, lu, { organisationId, personId: chen.personId }))).toEqual(["NOT_FOUND"]);
  const stranger = (await office()).chen;
  expect(await codesOf(listMembers(services, stranger, { organisationId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(addMember(services, stranger, { organisationId, contact, role: "admin" }))).toEqual([
    "NOT_FOUND",
  ]);
  expect(await codesOf(listMembers(services, visitor, { organisationId }))).toEqual(["NOT_SIGNED_IN"]);
});

test("the last admin neither leaves nor steps down, not even by being added again", async () => {
  const { organisationId, chen } = await office();
  const { personId } = chen;
  expect(await codesOf(removeMember(services, chen, { organisationId, personId }))).toEqual(["LAST_ADMIN"]);
  expect(await codesOf(changeMemberRole(services, chen, { organisationId, personId, role: "organizer" }))).toEqual([
    "LAST_ADMIN",
  ]);
  const contact = await contactOf(chen);
  expect(await codesOf(addMember(services, chen, { organisationId, contact, role: "member" }))).toEqual(["LAST_ADMIN"]);
});

test("two admins who remove each other at once leave one of them", async () => {
  const { organisationId, chen } = await office();
  const lu = await insertStaff(db, organisationId, "admin");
  const answers = await Promise.allSettled([
    removeMember(services, chen, { organisationId, personId: lu.personId }),
    removeMember(services, lu, { organisationId, personId: chen.personId }),
  ]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const left = await db.selectFrom("membership").select("role").where("organisation_id", "=", organisationId).execute();
  expect(left).toEqual([{ role: "admin" }]);
});

test("a new role is there at once, and somebody who is no member has none to change", async () => {
  const { organisationId, chen } = await office();
  const lu = await insertStaff(db, organisationId, "member");
  await changeMemberRole(services, chen, { organisationId, personId: lu.personId, role: "admin" });
  await changeMemberRole(services, chen, { organisationId, personId: chen.personId, role: "organizer" });
  const ana = await insertPerson(db);
  expect(
    await codesOf(changeMemberRole(services, chen, { organisationId, personId: ana.personId, role: "member" })),
  ).toEqual(["NOT_FOUND"]);
});

test("an application that was sent back shows its reason, is mended and waits again", async () => {
  const chen = await insertPerson(db);
  const { id: organisationId } = await applyOrganisation(services, chen, application("River team"));
  const admin = {
    ...chen,
    memberships: [
      {
        organisationId,
        organisationKind: "volunteer_team",
        organisationStatus: "pending",
        organisationName: "River team",
        role: "admin",
      },
    ],
  } as const;
  await decideOrganisation(services, await insertFederationStaff(db), {
    organisationId,
    decision: "returned",
    reason: "Which river?",
  });
  await expect(listMyOrganisations(services, chen, {})).resolves.toMatchObject([
    { status: "returned", statusReason: "Which river?", role: "admin" },
  ]);
  await resubmitOrganisation(services, admin, { organisationId, organisation: application("River team of Longxi") });
  await expect(listMyOrganisations(services, chen, {})).resolves.toMatchObject([
    { status: "pending", statusReason: null, name: "River team of Longxi" },
  ]);
  expect(
    await codesOf(
      resubmitOrganisation(services, await insertPerson(db), { organisationId, organisation: application("Mine") }),
    ),
  ).toEqual(["NOT_FOUND"]);
  expect(await codesOf(listMyOrganisations(services, visitor, {}))).toEqual(["NOT_SIGNED_IN"]);
});

test("an approved organisation is not applied for again", async () => {
  const { organisationId, chen } = await office();
  expect(
    await codesOf(resubmitOrganisation(services, chen, { organisationId, organisation: application("Another name") })),
  ).toEqual(["ORGANISATION_WRONG_STATE"]);
});
