import { insertOrganisation } from "@nuanlin/testing/organisation-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { listPublicOrganisations } from "./list-public-organisations.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const visitor = { kind: "visitor" } as const;

test("somebody who needs help finds the approved organisations of their street, those that look after it first", async () => {
  await insertOrganisation(db, { kind: "volunteer_team", name: "A team" });
  await insertOrganisation(db, { kind: "social_work_station", name: "The station" });
  await insertOrganisation(db, { kind: "community_committee", name: "The committee" });
  await insertOrganisation(db, { name: "Waiting", status: "pending" });
  await insertOrganisation(db, { name: "Suspended", status: "suspended" });
  const elsewhere = await insertOrganisation(db, { name: "Elsewhere" });
  await db.updateTable("organisation").set({ division_code: "330502008001" }).where("id", "=", elsewhere).execute();
  const names = async (division: string | null) =>
    (await listPublicOrganisations(services, visitor, { division })).map(({ name }) => name);
  expect(await names("330502010")).toEqual(["The station", "The committee", "A team"]);
  expect(await names("330502008")).toEqual(["Elsewhere"]);
  expect(await names(null)).toEqual(["Elsewhere", "The station", "The committee", "A team"]);
});

test("the person behind the contact stays unnamed", async () => {
  const [first] = await listPublicOrganisations(services, visitor, { division: "330502010" });
  expect(first).toMatchObject({ phone: "13800000000", street: "龙溪街道" });
  expect(JSON.stringify(first)).not.toContain("Contact");
});
