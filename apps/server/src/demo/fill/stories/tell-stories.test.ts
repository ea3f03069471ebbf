import { createDb } from "@nuanlin/db/database";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { fillDemoDistrict } from "../fill-demo-district.ts";

const { db, connectionString } = await useTestDatabase();
// Late on a Sunday in Huzhou: tomorrow is near, and nobody may be rung any more today.
const until = new Date("2026-08-30T22:40+08:00");

beforeAll(async () => {
  const pool = createDb({ connectionString, max: 8, durable: false });
  try {
    await fillDemoDistrict(pool, until, () => undefined);
  } finally {
    await pool.destroy();
  }
}, 400_000);

const moment = `timestamptz '${until.toISOString()}'`;
const hers = "project.organisation_id = (select id from organisation where name = '龙溪街道社工站')";
const signups =
  "signup join person on person.id = signup.person_id join shift on shift.id = signup.shift_id join project on project.id = shift.project_id";

async function rows<R>(statement: string): Promise<R[]> {
  return (await sql.raw<R>(statement).execute(db)).rows;
}

async function number(statement: string): Promise<number> {
  const [row] = await rows<{ number: number }>(`select (${statement})::integer as number`);
  return row?.number ?? Number.NaN;
}

test("陈静's station shows each way into a project", async () => {
  const ways = await rows<{ way: string; code: string | null }>(
    `select distinct way_in as way, join_code as code from project where ${hers} and status = 'published' order by 1`,
  );
  expect(ways).toEqual([
    { way: "approval", code: null },
    { way: "code", code: "2580" },
    { way: "instant", code: null },
    { way: "invitation", code: null },
  ]);
});

test("eight people applied with a note, six wait for an answer in time, and one was told why not", async () => {
  const applied = `select count(*) from ${signups} where ${hers} and signup.way = 'application' and char_length(signup.note) > 10`;
  expect(await number(applied)).toBe(8);
  expect(await number(`${applied} and signup.status = 'applied' and signup.answer_by > ${moment}`)).toBe(6);
  expect(await number(`${applied} and signup.status = 'confirmed' and person.name = '周国强'`)).toBe(1);
  expect(await number(`${applied} and signup.status = 'refused' and signup.reason <> ''`)).toBe(1);
});

test("林雨桐 is invited to the evening calls, as are others, and one of them said yes", async () => {
  const asked = `select count(*) from ${signups} where project.way_in = 'invitation' and signup.way = 'invitation'`;
  expect(await number(asked)).toBe(5);
  expect(await number(`${asked} and signup.status = 'confirmed'`)).toBe(1);
  const open = `signup.status = 'invited' and signup.answer_by > ${moment}`;
  expect(await number(`${asked} and person.name = '林雨桐' and ${open}`)).toBe(1);
});

test("the evening calls need their social worker to open", async () => {
  const missing = `select count(*) from seat join shift on shift.id = seat.shift_id join project on project.id = shift.project_id
    where project.way_in = 'invitation' and ${hers} and seat.lead and seat.kind = 'professional' and seat.taken < seat.min_heads
    and shift.id in (select shift_id from signup where status = 'invited')`;
  expect(await number(missing)).toBe(1);
});

test("周国强 waits as the second of four for a class that is full", async () => {
  const queue = await rows<{ name: string; full: boolean }>(`
    select person.name, seat.taken = seat.max_heads as full from ${signups} join seat on seat.id = signup.seat_id
    where signup.status = 'waiting' and signup.seat_id in (select seat_id from signup join person on person.id = person_id
      where person.name = '周国强' and signup.status = 'waiting') order by signup.queue_no`);
  expect(queue).toHaveLength(4);
  expect(queue[1]).toEqual({ name: "周国强", full: true });
});

test("林雨桐 has the place somebody gave back on offer, for nearly twelve hours, and two wait behind her", async () => {
  const offer = `select count(*) from ${signups} where person.name = '林雨桐' and signup.status = 'offered'
    and signup.answer_by > ${moment} + interval '11 hours 50 minutes'`;
  expect(await number(offer)).toBe(1);
  const behind = `select count(*) from signup where status = 'waiting' and seat_id in (select seat_id from signup where status = 'offered')`;
  expect(await number(behind)).toBe(2);
});

test("林雨桐 comes to every Sunday class, with two others, and two newcomers join the first", async () => {
  expect(await number("select count(*) from standing_commitment where ended_at is null")).toBe(3);
  const ways = await rows<{ way: string; count: number }>(`
    select signup.way, count(*)::integer as count from ${signups} where shift.series_id is not null and signup.status = 'confirmed' group by 1 order by 1`);
  expect(ways).toEqual([
    { way: "instant", count: 2 },
    { way: "standing", count: 24 },
  ]);
});

test("one Sunday was moved by an hour; 林雨桐 has not yet said whether she still can, another has", async () => {
  const moved = `select count(*) from ${signups} where shift.series_id is not null and shift.detached
    and extract(hour from shift.starts_at at time zone 'Asia/Shanghai') = 15`;
  expect(await number(`${moved} and person.name = '林雨桐' and signup.reconfirm_by > ${moment}`)).toBe(1);
  expect(await number(`${moved} and signup.reconfirm_by is null`)).toBe(1);
});

test("somebody who cannot come tomorrow looks for cover, and 姚一诺 is asked", async () => {
  const call = `select count(*) from cover_call join shift on shift.id = cover_call.shift_id
    where cover_call.status = 'open' and shift.starts_at between ${moment} and ${moment} + interval '1 day'`;
  expect(await number(call)).toBe(1);
  const asks = `select count(*) from cover_ask join person on person.id = person_id where cover_ask.answer = 'open'`;
  expect(await number(asks)).toBe(3);
  expect(await number(`${asks} and person.name = '姚一诺'`)).toBe(1);
});

test("a shift of tomorrow is at risk: two come where four are needed", async () => {
  const short = `select count(*) from seat join shift on shift.id = seat.shift_id join project on project.id = shift.project_id
    where ${hers} and seat.taken = 2 and seat.min_heads = 4 and shift.starts_at between ${moment} and ${moment} + interval '1 day'`;
  expect(await number(short)).toBe(1);
});

test("somebody asks 林雨桐 to swap, with a word of why", async () => {
  const asked = `select count(*) from swap join person on person.id = to_person
    where person.name = '林雨桐' and swap.status = 'asked' and swap.note <> '' and swap.answer_by > ${moment}`;
  expect(await number(asked)).toBe(1);
});

test("who came in at the door yesterday was there, and her code opens an account for weeks", async () => {
  const came = `select count(*) from ${signups} join attendance on attendance.signup_id = signup.id
    join person_claim claim on claim.person_id = person.id
    where signup.way = 'walk_in' and person.account_id is null and attendance.status = 'present' and claim.expires_at > ${moment}`;
  expect(await number(came)).toBe(1);
});

test("周国强 keeps three of his family as companions and brings two of them along", async () => {
  const group = `select count(*) from ${signups} where signup.way = 'group' and signup.status = 'confirmed'`;
  expect(await number(group)).toBe(3);
  expect(await number(`${group} and signup.brought_by = (select id from person where name = '周国强')`)).toBe(2);
  expect(await number("select count(*) from companion")).toBe(3);
});

test("the federation has set the work rules, with a reason", async () => {
  expect(await number("select count(*) from work_rule where reason <> ''")).toBe(1);
});

test("each demo account has news, and all but some of it is unread", async () => {
  const inboxes = await rows<{ name: string; unread: number; read: number }>(`
    select person.name, count(*) filter (where read_at is null)::integer as unread, count(read_at)::integer as read
    from notice join person on person.id = notice.person_id join account on account.id = person.account_id
    where account.phone between '13900000001' and '13900000005' group by 1`);
  const inboxOf = (name: string) => inboxes.find((inbox) => inbox.name === name);
  for (const name of ["林雨桐", "陈静", "周国强", "姚一诺", "张志远"]) expect(inboxOf(name), name).toBeDefined();
  for (const name of ["林雨桐", "陈静"]) {
    expect(inboxOf(name)?.unread, name).toBeGreaterThan(1);
    expect(inboxOf(name)?.read, name).toBeGreaterThan(0);
  }
});

test("陈静 wrote to two of her shifts", async () => {
  expect(await number("select count(*) from broadcast")).toBe(2);
  expect(await number("select count(*) from notice where kind = 'broadcast'")).toBeGreaterThanOrEqual(8);
});

test("nothing waits to be told but what lies ahead, and only mail to boxes that are gone came back", async () => {
  expect(await number(`select count(*) from outbox_message where sent_at is null and available_at <= ${moment}`)).toBe(
    0,
  );
  const letters = await number("select count(*) from delivery where status = 'dead'");
  expect(letters).toBeGreaterThanOrEqual(2);
  expect(letters).toBeLessThanOrEqual(6);
  expect(await number("select count(*) from delivery where channel = 'email' and status <> 'dead'")).toBe(0);
});

test("one team is led by its social worker, another waits for theirs with two neighbours in line", async () => {
  const teams = await rows<{ led: number; come: number; waiting: number }>(`
    select sum(taken) filter (where kind = 'professional')::integer as led,
      sum(taken) filter (where kind = 'volunteer')::integer as come,
      (select count(*)::integer from signup where signup.shift_id = shift.id and signup.status = 'waiting') as waiting
    from shift join project on project.id = shift.project_id join seat on seat.shift_id = shift.id
    where opens_with = 'professional' and ratio_volunteers = 6 and to_char(starts_at at time zone 'Asia/Shanghai', 'HH24:MI') = '14:00'
    group by shift.id order by led desc`);
  expect(teams).toEqual([
    { led: 1, come: 3, waiting: 0 },
    { led: 0, come: 0, waiting: 2 },
  ]);
});

test("near children only people come whom the federation asked the police about, and some have no answer", async () => {
  const unchecked = `select count(*) from signup join shift on shift.id = shift_id join project on project.id = project_id
    where near_minors and signup.status in ('confirmed', 'applied')
      and not exists (select from safety_check where safety_check.person_id = signup.person_id and clear and confirmed_by is not null)`;
  expect(await number(unchecked)).toBe(0);
  expect(
    await number("select count(*) from person where not exists (select from safety_check where person_id = person.id)"),
  ).toBeGreaterThan(50);
});
