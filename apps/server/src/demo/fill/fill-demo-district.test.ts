import { createHash } from "node:crypto";
import { createDb, type Db } from "@nuanlin/db/database";
import { findProject } from "@nuanlin/db/projects/project-repository";
import { ageOn, districtZone, localDate } from "@nuanlin/domain/time/zone";
import { decidePublish } from "@nuanlin/domain/projects/decide-publish";
import { findDueStars } from "@nuanlin/usecases/recognition/list-star-candidates";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { fillDemoDistrict } from "./fill-demo-district.ts";

const { db, connectionString } = await useTestDatabase();
const other = await useTestDatabase();
// A Tuesday at noon in Huzhou.
const until = new Date("2026-11-24T12:00+08:00");
const words: string[] = [];

beforeAll(async () => {
  await fill(connectionString, (line) => words.push(line));
  await fill(other.connectionString, () => undefined);
}, 400_000);

/** As the start does it: a pool that need not wait for the disk. */
async function fill(address: string, tell: (line: string) => void): Promise<void> {
  const pool = createDb({ connectionString: address, max: 8, durable: false });
  try {
    await fillDemoDistrict(pool, until, tell);
  } finally {
    await pool.destroy();
  }
}

async function rows<R>(statement: string, where: Db = db): Promise<R[]> {
  return (await sql.raw<R>(statement).execute(where)).rows;
}

async function number(statement: string): Promise<number> {
  const [row] = await rows<{ number: number }>(`select (${statement})::integer as number`);
  return row?.number ?? Number.NaN;
}

/** Everything a visitor could notice, without the ids. */
async function digest(where: Db): Promise<Record<string, string>> {
  const parts = {
    people:
      "select name, birth_date::text, division_code, reach_km, account.phone from person join account on account.id = account_id",
    organisations: "select name, kind, status from organisation",
    projects:
      "select title, project.status, organisation.name from project join organisation on organisation.id = organisation_id",
    shifts:
      "select title, starts_at::text, ends_at::text, shift.status, shift.created_at::text from shift join project on project.id = project_id",
    seats:
      "select title, starts_at::text, seat.position, seat.taken from seat join shift on shift.id = shift_id join project on project.id = project_id",
    signups:
      "select account.phone, title, signup.starts_at::text, signup.status, signup.created_at::text from signup join person on person.id = person_id join account on account.id = account_id join shift on shift.id = shift_id join project on project.id = project_id",
    attendance:
      "select account.phone, starts_at::text, attendance.status, in_at::text, in_by, out_at::text, out_by from attendance join signup on signup.id = signup_id join person on person.id = person_id join account on account.id = account_id",
    hours:
      "select account.phone, starts_at::text, minutes, nature, hours_entry.status, due_at::text, confirmed_at::text from hours_entry join person on person.id = person_id join account on account.id = account_id",
    stars:
      "select account.phone, level, minutes, number from recognition join person on person.id = person_id join account on account.id = account_id",
    audit: "select verb, count(*) from audit_line group by verb",
  };
  const digests: Record<string, string> = {};
  for (const [name, statement] of Object.entries(parts)) {
    const lines = (await rows<Record<string, unknown>>(statement, where))
      .map((row) => JSON.stringify(Object.values(row)))
      .sort();
    digests[name] = `${lines.length} ${createHash("sha256").update(lines.join("\n")).digest("hex")}`;
  }
  return digests;
}

test("the same day gives the same district, down to every minute and star", async () => {
  expect(await digest(db)).toEqual(await digest(other.db));
});

test("whoever waits for the filling hears how far it is", () => {
  const shifts = expect.stringMatching(/^\d{3} shifts/u);
  expect(words).toEqual(["people and organisations", "projects", shifts, "stars", "what is going on these days"]);
});

test("the district has its organisations, projects, shifts, people and professionals", async () => {
  expect(await number("select count(*) from organisation where status = 'approved'")).toBe(12);
  expect(await number("select count(*) from organisation where status = 'pending'")).toBe(1);
  expect(await number("select count(*) from project where status = 'published'")).toBe(60);
  expect(await number("select count(*) from person where account_id is not null")).toBe(400);
  expect(
    await number("select count(distinct person_id) from credential where status = 'verified'"),
  ).toBeGreaterThanOrEqual(20);
  const recent = await number(`select count(*) from shift where starts_at > '2026-10-20'`);
  const ahead = await number(`select count(*) from shift where starts_at > '${until.toISOString()}'`);
  expect(recent).toBeGreaterThanOrEqual(200);
  expect(ahead / recent).toBeGreaterThan(0.4);
  expect(ahead / recent).toBeLessThan(0.6);
});

test("nobody is in two places at once and no seat is overbooked", async () => {
  const twice = `select count(*) from signup a join signup b on a.person_id = b.person_id and a.id < b.id
    where a.status = 'confirmed' and b.status = 'confirmed' and a.starts_at < b.ends_at and b.starts_at < a.ends_at`;
  expect(await number(twice)).toBe(0);
  const wrong = `select count(*) from seat
    where taken > max_heads or taken <> (select count(*) from signup where seat_id = seat.id and signup.status = 'confirmed')`;
  expect(await number(wrong)).toBe(0);
  expect(await number(`select count(*) from signup`)).toBeGreaterThan(1000);
});

test("every public project passes the gates of the law today", async () => {
  for (const { id } of await db.selectFrom("project").select("id").execute()) {
    const project = await findProject(db, id);
    if (!project) throw new Error("the project is gone");
    expect(decidePublish(project, "approved", localDate(until, districtZone)), project.title).toEqual([]);
  }
});

test("nobody below 18 serves in danger", async () => {
  const served = await db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select(["person.birth_date as birthDate", "signup.starts_at as start"])
    .where("project.dangerous", "=", true)
    .execute();
  expect(served.length).toBeGreaterThan(10);
  for (const { birthDate, start } of served)
    expect(ageOn(birthDate ?? "", start, districtZone)).toBeGreaterThanOrEqual(18);
});

test("where a professional leads, one was there every time", async () => {
  const led =
    "select seat.*, shift.project_id, shift.ends_at from seat join shift on shift.id = shift_id where kind = 'professional' and lead";
  expect(await number(`select count(distinct project_id) from (${led}) as led`)).toBe(19);
  expect(
    await number(`select count(*) from (${led}) as led where ends_at < '${until.toISOString()}' and taken = 0`),
  ).toBe(0);
});

test("hours follow from attendance and lie within their shifts", async () => {
  const outside = `select count(*) from hours_entry join shift on shift.id = shift_id
    where hours_entry.starts_at < shift.starts_at or hours_entry.ends_at > shift.ends_at or minutes < 20`;
  expect(await number(outside)).toBe(0);
  const absent = `select count(*) from hours_entry join attendance using (signup_id) where attendance.status <> 'present'`;
  expect(await number(absent)).toBe(0);
  const own = `select count(*) from hours_decision join hours_entry on hours_entry.id = entry_id where by_person = person_id`;
  expect(await number(own)).toBe(0);
  for (const status of ["proposed", "confirmed", "checked"]) {
    expect(await number(`select count(*) from hours_entry where status = '${status}'`), status).toBeGreaterThan(50);
  }
});

test("林雨桐 has her first star with a hundred hours and some, and others wait for theirs", async () => {
  const [lin] = await rows<{ hours: number; star: number | null }>(`
    select (sum(minutes) / 60)::integer as hours, (select max(level) from recognition where recognition.person_id = person.id) as star
    from hours_entry join person on person.id = person_id where name = '林雨桐' and status in ('confirmed', 'checked') group by person.id`);
  expect(lin?.star).toBe(1);
  expect(lin?.hours).toBeGreaterThanOrEqual(100);
  expect(lin?.hours).toBeLessThanOrEqual(130);
  expect((await findDueStars(db)).length).toBeGreaterThan(0);
});

test("陈静 finds shifts of today, hours that wait for her, and some that are overdue", async () => {
  const hers = `(select organisation_id from membership join person on person.id = person_id where person.name = '陈静' and role = 'admin')`;
  expect(await rows(`select name from organisation where id in ${hers}`)).toEqual([{ name: "龙溪街道社工站" }]);
  const today = `select count(*) from shift join project on project.id = project_id
    where organisation_id in ${hers} and starts_at >= '2026-11-23T16:00Z' and starts_at < '2026-11-24T16:00Z'`;
  expect(await number(today)).toBeGreaterThan(0);
  const waiting = `select count(*) from hours_entry where recording_organisation_id in ${hers} and status = 'proposed'`;
  expect(await number(waiting)).toBeGreaterThan(0);
  expect(await number(`${waiting} and due_at < '${until.toISOString()}'`)).toBeGreaterThan(0);
});
