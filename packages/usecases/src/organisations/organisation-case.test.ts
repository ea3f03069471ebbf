import type { Actor } from "@nuanlin/domain/actor";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { applyOrganisation } from "./apply-organisation.ts";
import { decideOrganisation } from "./decide-organisation.ts";
import { listOrganisationQueue } from "./list-organisation-queue.ts";
import { showOrganisationCase } from "./show-organisation-case.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

const problemsOf = (answer: PromiseSettledResult<unknown> | undefined) =>
  answer?.status === "rejected" && answer.reason instanceof ProblemError ? answer.reason.problems : [];

async function refusedWith(work: Promise<unknown>) {
  const [answer] = await Promise.allSettled([work]);
  return problemsOf(answer).map(({ code }) => code);
}

const application = (name: string) => ({
  kind: "volunteer_team" as const,
  name,
  divisionCode: "330502010",
  description: "We read to neighbours.",
  address: "2 Test Road",
  contactName: "Contact",
  contactPhone: "13800000001",
  creditCode: null,
});

test("a visitor is asked to sign in, and neither a neighbour nor a unit's organizer nor a plain member of the federation may look or decide", async () => {
  const organisationId = await insertOrganisation(db, { status: "pending" });
  const organizer = await insertStaff(db, organisationId);
  const federation = await insertOrganisation(db, { kind: "federation" });
  const member = await insertStaff(db, federation, "member");
  const waitingFederation = await insertStaff(
    db,
    await insertOrganisation(db, { kind: "federation", status: "pending" }),
    "admin",
  );
  const asks = (actor: Actor) => [
    listOrganisationQueue(services, actor, { status: "pending", limit: 10 }),
    showOrganisationCase(services, actor, { organisationId }),
    decideOrganisation(services, actor, { organisationId, decision: "approved", reason: null }),
  ];
  for (const ask of asks({ kind: "visitor" })) expect(await refusedWith(ask)).toEqual(["NOT_SIGNED_IN"]);
  for (const actor of [await insertPerson(db), organizer, member, waitingFederation]) {
    for (const ask of asks(actor)) expect(await refusedWith(ask)).toEqual(["NOT_ALLOWED"]);
  }
});

test("whoever applied first waits on top, and after the decision the next one is there", async () => {
  const clerk = await insertFederationStaff(db);
  const neighbour = await insertPerson(db, { name: "Li Hua" });
  const early = testServices(db, () => new Date("2020-01-01T08:00:00Z"));
  const later = testServices(db, () => new Date("2020-01-02T08:00:00Z"));
  const second = await applyOrganisation(later, neighbour, application("Second Reading Team"));
  const first = await applyOrganisation(early, neighbour, application("First Reading Team"));
  const before = await listOrganisationQueue(services, clerk, { status: "pending", limit: 2 });
  expect(before.organisations.map(({ id }) => id)).toEqual([first.id, second.id]);
  await decideOrganisation(services, clerk, { organisationId: first.id, decision: "approved", reason: null });
  const after = await listOrganisationQueue(services, clerk, { status: "pending", limit: 1 });
  expect(after.organisations.map(({ id }) => id)).toEqual([second.id]);
  expect(after.counts.pending).toBe(before.counts.pending - 1);
});

test("a clerk sees who applied and whose name is nearly the same, and that they looked is written down", async () => {
  const clerk = await insertFederationStaff(db);
  const neighbour = await insertPerson(db, { name: "Wang Fang" });
  await insertOrganisation(db, { name: "蓝鲸读书会" });
  const { id: organisationId } = await applyOrganisation(services, neighbour, application("湖州蓝鲸读书会志愿服务队"));
  const seen = await showOrganisationCase(services, clerk, { organisationId });
  expect(seen).toMatchObject({
    status: "pending",
    isOwn: false,
    applicant: { name: "Wang Fang" },
    similar: [{ name: "蓝鲸读书会" }],
  });
  const lines = await db
    .selectFrom("audit_line")
    .select("verb")
    .where("target", "=", organisationId)
    .where("account_id", "=", clerk.accountId)
    .execute();
  expect(lines).toEqual([{ verb: "organisation.show-case" }]);
});

test("the federation itself is no case, not even for its own clerk", async () => {
  const clerk = await insertFederationStaff(db);
  const organisationId = clerk.memberships[0]?.organisationId;
  if (!organisationId) throw new Error("the clerk works nowhere");
  expect(await refusedWith(showOrganisationCase(services, clerk, { organisationId }))).toEqual(["NOT_FOUND"]);
  expect(
    await refusedWith(decideOrganisation(services, clerk, { organisationId, decision: "suspended", reason: "why" })),
  ).toEqual(["NOT_ALLOWED"]);
});

test("a clerk who belongs to the organisation leaves the decision to a colleague", async () => {
  const federation = await insertOrganisation(db, { kind: "federation" });
  const organisationId = await insertOrganisation(db, { status: "pending" });
  const clerk = await insertStaff(db, federation, "organizer");
  await db
    .insertInto("membership")
    .values({ organisation_id: organisationId, person_id: clerk.personId, role: "member", created_at: new Date() })
    .execute();
  const [own] = clerk.memberships;
  if (!own) throw new Error("the clerk works nowhere");
  const both = {
    ...clerk,
    memberships: [
      own,
      { ...own, organisationId, organisationKind: "volunteer_team" as const, role: "member" as const },
    ],
  };
  expect(
    await refusedWith(decideOrganisation(services, both, { organisationId, decision: "approved", reason: null })),
  ).toEqual(["OWN_CASE"]);
});

test("two clerks who approve and return at the same moment: one decision stands, the other hears the state", async () => {
  const [one, two] = [await insertFederationStaff(db), await insertFederationStaff(db)];
  for (let round = 0; round < 6; round += 1) {
    const organisationId = await insertOrganisation(db, { status: "pending" });
    const decisions = [
      () => decideOrganisation(services, one, { organisationId, decision: "approved", reason: null }),
      () =>
        decideOrganisation(services, two, { organisationId, decision: "returned", reason: "The address is missing" }),
    ];
    const order = round % 2 === 0 ? decisions : decisions.toReversed();
    const answers = await Promise.allSettled(order.map((decide) => decide()));
    const { status } = await db
      .selectFrom("organisation")
      .select("status")
      .where("id", "=", organisationId)
      .executeTakeFirstOrThrow();
    expect(answers.map((answer) => answer.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(answers.flatMap(problemsOf)).toEqual([{ code: "ORGANISATION_WRONG_STATE", status }]);
  }
});

test("a suspension needs its reason, which the organisation sees until it is lifted", async () => {
  const clerk = await insertFederationStaff(db);
  const organisationId = await insertOrganisation(db);
  expect(
    await refusedWith(decideOrganisation(services, clerk, { organisationId, decision: "suspended", reason: null })),
  ).toEqual(["REASON_MISSING"]);
  await decideOrganisation(services, clerk, {
    organisationId,
    decision: "suspended",
    reason: "Hours were typed in without service",
  });
  expect(await showOrganisationCase(services, clerk, { organisationId })).toMatchObject({
    status: "suspended",
    statusReason: "Hours were typed in without service",
  });
  await decideOrganisation(services, clerk, { organisationId, decision: "approved", reason: null });
  expect(await showOrganisationCase(services, clerk, { organisationId })).toMatchObject({
    status: "approved",
    statusReason: null,
  });
});
