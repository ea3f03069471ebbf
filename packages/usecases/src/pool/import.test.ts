import type { PersonActor } from "@nuanlin/domain/actor";
import { type ImportBatchId, importBatchId } from "@nuanlin/domain/ids";
import { importColumns } from "@nuanlin/domain/pool/import-sheet";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { decideCredential } from "../credentials/decide-credential.ts";
import { useClaim } from "../people/use-claim.ts";
import { testServices } from "../test-services.ts";
import { foreseeImport } from "./foresee-import.ts";
import { listImports, makeImportCodes } from "./import-batches.ts";
import { runImport } from "./run-import.ts";
import { undoImport } from "./undo-import.ts";

const { db } = await useTestDatabase();
const services = testServices(db, () => new Date("2030-03-01T08:00:00Z"));
const zhang = await insertFederationStaff(db);
const li = await insertFederationStaff(db);
const batchOf = async (clerk: PersonActor, batchId: ImportBatchId) =>
  (await listImports(services, clerk, {})).find(({ id }) => id === batchId);

let phones = 0;
const newPhone = () => `199${String((phones += 1)).padStart(8, "0")}`;

/** Name, phone, type, number, day of issue; the columns of the template from there on. */
function tableOf(rows: readonly (readonly string[])[]) {
  return {
    lines: rows.map((cells, index) => ({
      line: index + 2,
      cellOf: (column: (typeof importColumns)[number]) => cells[importColumns.indexOf(column)] ?? null,
    })),
  };
}
const paperOf = (name: string, phone: string, type = "社会工作师", number: string = randomUUID().slice(0, 13)) =>
  [name, phone, type, number, "2029-09-20"] as const;

async function take(rows: readonly (readonly string[])[], clerk = zhang) {
  const batchId = importBatchId.parse(randomUUID());
  return { batchId, ...(await runImport(services, clerk, { ...tableOf(rows), fileName: "people.csv", batchId })) };
}

const papersOf = (batchId: ImportBatchId) =>
  db
    .selectFrom("credential")
    .innerJoin("person", "person.id", "credential.person_id")
    .select(["credential.status", "credential.source", "person.name", "credential.verified_by as by"])
    .where("batch_id", "=", batchId)
    .orderBy("person.name")
    .orderBy("credential.type_code")
    .execute();
const countOf = async (table: "person" | "credential" | "import_batch" | "credential_step") =>
  (
    await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow()
  ).count;

test("a look at the file tells what it would do and writes nothing", async () => {
  const phone = newPhone();
  const table = tableOf([
    paperOf("徐婧", phone),
    paperOf("徐婧", phone, "律师执业证", "13305201910123456"),
    paperOf("周敏", "12"),
  ]);
  const before = await Promise.all([countOf("person"), countOf("credential"), countOf("import_batch")]);
  const { counts } = await foreseeImport(services, zhang, table);
  expect(counts).toEqual({ rows: 3, people: 1, creates: 2, adds: 0, waits: 1, unchanged: 0, failed: 1 });
  expect(await Promise.all([countOf("person"), countOf("credential"), countOf("import_batch")])).toEqual(before);
});

test("good rows go in and bad ones stay out; where the law asks for two clerks the second one still has to look", async () => {
  const [xu, zhou] = [newPhone(), newPhone()];
  const rows = [
    paperOf("徐婧", xu),
    paperOf("徐婧", xu, "律师执业证", "13305201910123457"),
    paperOf("周敏", zhou, "没有这种证"),
  ];
  const { batchId, counts, rows: decided } = await take(rows);
  expect(counts).toMatchObject({ people: 1, creates: 2, waits: 1, failed: 1 });
  expect(decided[2]).toMatchObject({ outcome: "failed", issues: [{ column: "type", code: "type_unknown" }] });
  expect(await papersOf(batchId)).toEqual([
    { status: "half", source: "import", name: "徐婧", by: null },
    { status: "verified", source: "import", name: "徐婧", by: zhang.personId },
  ]);
  expect(await batchOf(li, batchId)).toMatchObject({
    status: "done",
    rows: 3,
    done: 3,
    verified: 1,
    waiting: 1,
    unclaimed: 1,
  });
  const half = await db
    .selectFrom("credential")
    .select("id")
    .where("batch_id", "=", batchId)
    .where("status", "=", "half")
    .executeTakeFirstOrThrow();
  const yes = { credentialId: half.id, decision: "approve", words: "", corrections: {}, seenSteps: 1 } as const;
  await expect(decideCredential(services, zhang, yes)).rejects.toMatchObject({
    problems: [{ code: "SECOND_PERSON_NEEDED" }],
  });
  expect(await decideCredential(services, li, yes)).toEqual({ status: "verified" });
});

test("a thousand rows go in, and the same file again changes nothing", async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => paperOf(`专业人员${index}`, newPhone()));
  const first = await take(rows);
  expect(first.counts).toMatchObject({ people: 1000, creates: 1000, failed: 0 });
  const before = await Promise.all([countOf("person"), countOf("credential"), countOf("credential_step")]);
  const again = await take(rows);
  expect(again.counts).toMatchObject({ creates: 0, adds: 0, unchanged: 1000, failed: 0 });
  expect(await Promise.all([countOf("person"), countOf("credential"), countOf("credential_step")])).toEqual(before);
});

test("two clerks with the same file at the same time make everybody once", async () => {
  const rows = Array.from({ length: 60 }, (_, index) => paperOf(`同时${index}`, newPhone()));
  const [one, two] = await Promise.all([take(rows), take(rows, li)]);
  expect(one.counts.creates + two.counts.creates).toBe(60);
  expect(one.counts.unchanged + two.counts.unchanged).toBe(60);
});

test("the same request twice runs once", async () => {
  const rows = [paperOf("徐婧", newPhone())];
  const { batchId } = await take(rows);
  await expect(runImport(services, zhang, { ...tableOf(rows), fileName: "people.csv", batchId })).rejects.toMatchObject(
    { problems: [{ code: "BATCH_WRONG_STATE" }] },
  );
});

test("nobody takes their own paper in, and an account under another name waits for a human", async () => {
  const [own, other] = [newPhone(), newPhone()];
  const ana = await insertPerson(db, { name: "安娜" });
  const setPhone = (accountId: typeof ana.accountId, phone: string) =>
    db.updateTable("account").set({ phone }).where("id", "=", accountId).execute();
  await setPhone(zhang.accountId, own);
  await setPhone(ana.accountId, other);
  const { counts, rows } = await take([paperOf(zhang.name, own), paperOf("别人", other), paperOf("安娜", other)]);
  expect(rows.map(({ issues }) => issues[0]?.code)).toEqual(["own_case", "name_differs", "name_differs_in_file"]);
  expect(counts).toMatchObject({ failed: 3 });
  const { batchId } = await take([paperOf("安娜", other)]);
  expect(await papersOf(batchId)).toMatchObject([{ name: "安娜", status: "verified" }]);
  await undoImport(services, zhang, { batchId });
  expect(await papersOf(batchId)).toMatchObject([{ name: "安娜", status: "withdrawn" }]);
});

test("an undone file leaves nobody behind, but for whom there is something else; a second undo is refused", async () => {
  const [plain, served] = [newPhone(), newPhone()];
  const before = await countOf("person");
  const { batchId } = await take([paperOf("只在表里", plain), paperOf("还有排班", served)]);
  const shift = await insertShift(db, {
    start: "2030-03-09T01:00:00Z",
    end: "2030-03-09T03:00:00Z",
    seats: [seatPlan({ name: "社工", kind: "professional", credentialType: "social_worker.certified" })],
  });
  const { id: personId } = await db
    .selectFrom("person")
    .select("id")
    .where("phone", "=", served)
    .executeTakeFirstOrThrow();
  const signupId = await insertSignup(db, { shift, personId });
  expect(await undoImport(services, li, { batchId })).toEqual({ papers: 2, people: 1, places: 1 });
  const signup = await db.selectFrom("signup").select("status").where("id", "=", signupId).executeTakeFirstOrThrow();
  expect(signup.status).toBe("removed");
  expect(await countOf("person")).toBe(before + 1);
  expect((await listImports(services, zhang, {})).find(({ id }) => id === batchId)).toMatchObject({
    status: "undone",
    undoUntil: null,
  });
  await expect(undoImport(services, zhang, { batchId })).rejects.toMatchObject({
    problems: [{ code: "BATCH_WRONG_STATE", status: "undone" }],
  });
});

test("two undo at once: one does it, the other hears that it is done", async () => {
  const { batchId } = await take([paperOf("徐婧", newPhone()), paperOf("周敏", newPhone())]);
  const both = await Promise.allSettled([zhang, li].map((clerk) => undoImport(services, clerk, { batchId })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await papersOf(batchId)).toEqual([]);
});

test("what a second clerk confirmed stays when the file is undone, and after thirty days nothing is undone", async () => {
  const { batchId } = await take([paperOf("徐婧", newPhone(), "律师执业证", "13305201910123458")]);
  const late = testServices(db, () => new Date("2030-04-01T08:00:01Z"));
  await expect(undoImport(late, zhang, { batchId })).rejects.toMatchObject({
    problems: [{ code: "BATCH_WRONG_STATE", status: "old" }],
  });
  const half = await db.selectFrom("credential").select("id").where("batch_id", "=", batchId).executeTakeFirstOrThrow();
  const yes = { credentialId: half.id, decision: "approve", words: "", corrections: {}, seenSteps: 1 } as const;
  await decideCredential(services, li, yes);
  expect(await undoImport(services, zhang, { batchId })).toEqual({ papers: 0, people: 0, places: 0 });
  expect(await papersOf(batchId)).toMatchObject([{ status: "verified" }]);
});

test("a code makes the record one's own, papers and all, if the name is the same; an undo still reaches them", async () => {
  const { batchId } = await take([paperOf("徐婧", newPhone()), paperOf("徐婧", newPhone())]);
  const [first, second] = await makeImportCodes(services, zhang, { batchId });
  const xu = await insertPerson(db, { name: "徐婧" });
  const impostor = await insertPerson(db, { name: "胡某" });
  await expect(useClaim(services, impostor, { code: first?.code ?? "" })).rejects.toMatchObject({
    problems: [{ code: "NAMES_DIFFER" }],
  });
  await expect(useClaim(services, zhang, { code: second?.code ?? "" })).rejects.toMatchObject({
    problems: [{ code: "NOT_ALLOWED" }],
  });
  await useClaim(services, xu, { code: first?.code ?? "" });
  const held = () =>
    db.selectFrom("credential").select(["status", "source"]).where("person_id", "=", xu.personId).execute();
  expect(await held()).toEqual([{ status: "verified", source: "import" }]);
  expect(await batchOf(zhang, batchId)).toMatchObject({ verified: 2, unclaimed: 1 });
  expect(await undoImport(services, zhang, { batchId })).toMatchObject({ papers: 2, people: 1 });
  expect(await held()).toEqual([{ status: "withdrawn", source: "import" }]);
});

test("a paper of the next term takes the place of the last one, and undoing the file puts the last one back", async () => {
  const phone = newPhone();
  const ana = await insertPerson(db, { name: "沈洁" });
  await db.updateTable("account").set({ phone }).where("id", "=", ana.accountId).execute();
  const term = (number: string, from: string, until: string) =>
    ["沈洁", phone, "社会工作师", number, from, until] as const;
  const old = await take([term("20270330500001", "2027-03-15", "2030-03-14")]);
  const next = await take([term("20300330500001", "2030-02-20", "2033-02-19")]);
  const statusOf = async (batchId: ImportBatchId) => (await papersOf(batchId)).map(({ status }) => status);
  expect([await statusOf(old.batchId), await statusOf(next.batchId)]).toEqual([["superseded"], ["verified"]]);
  await undoImport(services, zhang, { batchId: next.batchId });
  expect([await statusOf(old.batchId), await statusOf(next.batchId)]).toEqual([["verified"], ["withdrawn"]]);
});
