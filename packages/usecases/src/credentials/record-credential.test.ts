import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { decideCredential } from "./decide-credential.ts";
import { recordCredential } from "./record-credential.ts";

const { db } = await useTestDatabase();
const services = testServices(db, () => new Date("2030-03-01T08:00:00Z"));
const zhang = await insertFederationStaff(db);
const li = await insertFederationStaff(db);

const paper = { issuedOn: "2029-06-01", validUntil: null } as const;
const problems = (...list: object[]) => ({ problems: list });

test("a social worker's paper that a clerk has seen is verified at once", async () => {
  const { personId } = await insertPerson(db);
  const given = { personId, type: "social_worker.certified", number: "SW1", ...paper } as const;
  expect(await recordCredential(services, zhang, given)).toMatchObject({ status: "verified" });
});

test("a lawyer's paper that one clerk has seen waits for another, and the same one cannot give both", async () => {
  const { personId } = await insertPerson(db);
  const given = { personId, type: "lawyer", number: "LA1", ...paper } as const;
  const { id: credentialId, status } = await recordCredential(services, zhang, given);
  expect(status).toBe("half");
  const yes = { credentialId, decision: "approve", words: "", corrections: {}, seenSteps: 1 } as const;
  await expect(decideCredential(services, zhang, yes)).rejects.toMatchObject(
    problems({ code: "SECOND_PERSON_NEEDED" }),
  );
  expect(await decideCredential(services, li, yes)).toEqual({ status: "verified" });
});

test("a clerk writes down neither their own paper nor that of somebody from the same organisation", async () => {
  const own = { personId: zhang.personId, type: "teacher", number: "TE1", ...paper } as const;
  await expect(recordCredential(services, zhang, own)).rejects.toMatchObject(problems({ code: "OWN_CASE" }));
  const organisationId = await insertOrganisation(db);
  const colleague = await insertStaff(db, organisationId);
  await db
    .insertInto("membership")
    .values({ organisation_id: organisationId, person_id: li.personId, role: "member", created_at: services.now() })
    .execute();
  await expect(
    recordCredential(services, li, { personId: colleague.personId, type: "teacher", number: "TE2", ...paper }),
  ).rejects.toMatchObject(problems({ code: "CONFLICT_OF_INTEREST" }));
});
