import { randomUUID } from "node:crypto";
import type { PersonActor } from "@nuanlin/domain/actor";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSession } from "../faults/device.ts";
import { type FaultServer, startFaultServer } from "../faults/fault-server.ts";
import { expectAlive } from "../faults/refused-without-trace.ts";

const { db } = await useTestDatabase();
let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer(db);
});
afterAll(() => server.stop());

const clerk = await insertFederationStaff(db);
const heading = "姓名,手机,证书类型,证书编号,发证日期\n";
const table = `${heading}徐婧,19912340001,教师资格证,20183305141001234,2020-05-01\n周敏,12,教师资格证,T2,2020-05-01\n`;

interface Answered {
  readonly status: number;
  readonly codes: readonly string[];
  readonly counts?: Record<string, number>;
  readonly rows?: readonly { line: number; outcome: string }[];
}

async function send(
  person: PersonActor | null,
  how: string,
  body: string | Uint8Array | ReadableStream = table,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const cookie: Record<string, string> = person === null ? {} : { Cookie: await openSession(db, person.accountId) };
  const answer = await fetch(`${server.url}/imports/professionals?${how}`, {
    method: "POST",
    headers: { Connection: "close", "Content-Type": "application/octet-stream", ...cookie, ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit);
  const json = (await answer.json()) as { error?: { problems: { code: string }[] } };
  return { ...json, status: answer.status, codes: json.error?.problems.map(({ code }) => code) ?? [] };
}

const people = async () =>
  (
    await db
      .selectFrom("person")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow()
  ).count;

test("a clerk looks at a file first, problems on top, then takes it in once", async () => {
  const before = await people();
  const dry = await send(clerk, "dry=1");
  expect(dry).toMatchObject({ status: 200, counts: { rows: 2, creates: 1, failed: 1 } });
  expect(dry.rows?.map(({ line, outcome }) => [line, outcome])).toEqual([
    [3, "failed"],
    [2, "creates"],
  ]);
  expect(await people()).toBe(before);
  const batch = randomUUID();
  const headers = { "X-File-Name": encodeURIComponent("名单.csv") };
  expect(await send(clerk, `batch=${batch}`, table, headers)).toMatchObject({ status: 200, counts: { creates: 1 } });
  expect(await people()).toBe(before + 1);
  expect(await send(clerk, `batch=${batch}`)).toMatchObject({ status: 409, codes: ["BATCH_WRONG_STATE"] });
  expect(await send(clerk, "batch=nonsense")).toMatchObject({ status: 404, codes: ["NOT_FOUND"] });
});

test("nobody else sends a table or fetches a template, and a foreign page sends none in their name", async () => {
  const organisationId = await insertOrganisation(db);
  const others = [await insertPerson(db), await insertStaff(db, organisationId)];
  const before = await people();
  for (const person of others) {
    expect(await send(person, "dry=1")).toMatchObject({ status: 403, codes: ["NOT_ALLOWED"] });
    expect(await send(person, `batch=${randomUUID()}`)).toMatchObject({ status: 403, codes: ["NOT_ALLOWED"] });
  }
  expect(await send(null, "dry=1")).toMatchObject({ status: 401, codes: ["NOT_SIGNED_IN"] });
  expect(await send(clerk, "dry=1", table, { Origin: "https://elsewhere.example" })).toMatchObject({ status: 403 });
  expect(await people()).toBe(before);
  const template = (cookie: Record<string, string>) =>
    fetch(`${server.url}/imports/professionals/template.csv`, { headers: { Connection: "close", ...cookie } });
  expect((await template({})).status).toBe(401);
  const own = await template({ Cookie: await openSession(db, clerk.accountId) });
  expect([own.status, own.headers.get("content-disposition")]).toEqual([
    200,
    'attachment; filename="professionals.csv"',
  ]);
});

test("what cannot be read is refused with its reason, and too much is cut off", async () => {
  expect(await send(clerk, "dry=1", "")).toMatchObject({ status: 415, codes: ["FILE_UNREADABLE"] });
  expect(await send(clerk, "dry=1", "姓名\n徐婧")).toMatchObject({ status: 422, codes: ["FILE_COLUMNS"] });
  const large = new Uint8Array(5 * 1024 * 1024 + 1);
  expect(await send(clerk, "dry=1", large)).toMatchObject({ status: 413, codes: ["BODY_TOO_LARGE"] });
  await expectAlive(server.url);
});
