import { randomUUID } from "node:crypto";
import { broadcastId, type SeatId } from "@nuanlin/domain/ids";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { noteDelivered, noteDeliveryFailed, takeDueDeliveries } from "./deliver.ts";
import { dispatchOutbox } from "./dispatch-outbox.ts";
import { listBroadcasts } from "./list-broadcasts.ts";
import { markAllRead } from "./mark-read.ts";
import { sendBroadcast } from "./send-broadcast.ts";
import { showBroadcastReach } from "./show-broadcast-reach.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

beforeEach(() => db.deleteFrom("notice").execute());

async function shiftWithTwoSeats() {
  const shift = await insertShift(db, { seats: [seatPlan({ name: "Tea" }), seatPlan({ name: "Songs" })] });
  const organizer = await insertStaff(db, shift.organisationId);
  const [tea, songs] = [await insertPerson(db), await insertPerson(db)];
  await insertSignup(db, { shift, personId: tea.personId });
  await insertSignup(db, { shift, personId: songs.personId, seat: 1 });
  return { shift, organizer, tea, songs };
}

function toAll({ shiftId }: WrittenShift, given: { seatId?: SeatId | undefined; urgent?: boolean } = {}) {
  const id = broadcastId.parse(randomUUID());
  return {
    broadcastId: id,
    shiftId,
    seatId: given.seatId ?? null,
    words: "Bring an umbrella.",
    urgent: given.urgent ?? false,
  };
}

async function toldPeople(): Promise<string[]> {
  const rows = await db.selectFrom("notice").select("person_id as personId").where("kind", "=", "broadcast").execute();
  return rows.map(({ personId }) => personId).sort();
}

test("an organizer writes to everybody who comes; sent twice at once it is one message", async () => {
  const { shift, organizer, tea, songs } = await shiftWithTwoSeats();
  const message = toAll(shift);
  const answers = await Promise.all([1, 2, 3].map(() => sendBroadcast(services, organizer, message)));
  expect(answers).toEqual(Array.from({ length: 3 }, () => ({ id: message.broadcastId, recipients: 2 })));
  await dispatchOutbox(services, 100);
  expect(await toldPeople()).toEqual([tea.personId, songs.personId].sort());
  expect(await listBroadcasts(services, organizer, { shiftId: shift.shiftId })).toHaveLength(1);
});

test("written to one seat, only its people read it", async () => {
  const { shift, organizer, songs } = await shiftWithTwoSeats();
  const [, seatId] = shift.seatIds;
  if (seatId === undefined) throw new Error("the shift has two seats");
  await sendBroadcast(services, organizer, toAll(shift, { seatId }));
  await dispatchOutbox(services, 100);
  expect(await toldPeople()).toEqual([songs.personId]);
});

test("whoever brings two companions reads it once", async () => {
  const shift = await insertShift(db);
  const organizer = await insertStaff(db, shift.organisationId);
  const owner = await insertPerson(db);
  await insertSignup(db, { shift, personId: owner.personId });
  const { id } = await db
    .insertInto("person")
    .values({ name: "Lan", created_at: clock.now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertSignup(db, { shift, personId: id, broughtBy: owner.personId });
  expect(await sendBroadcast(services, organizer, toAll(shift))).toMatchObject({ recipients: 1 });
  await dispatchOutbox(services, 100);
  expect(await toldPeople()).toEqual([owner.personId]);
});

test("before writing, the organizer sees how many people it reaches, by seat, and who comes unreached; waiting people are neither", async () => {
  const { shift, organizer, tea } = await shiftWithTwoSeats();
  const [, songs] = shift.seatIds;
  const withoutAccount = async (name: string) => {
    const row = { name, created_at: clock.now() };
    return (await db.insertInto("person").values(row).returning("id").executeTakeFirstOrThrow()).id;
  };
  await insertSignup(db, { shift, personId: await withoutAccount("Lan"), broughtBy: tea.personId });
  await insertSignup(db, { shift, personId: await withoutAccount("Mei"), seat: 1 });
  const waiting = await insertSignup(db, { shift, personId: (await insertPerson(db)).personId, seat: 1 });
  await db.updateTable("signup").set({ status: "waiting", queue_no: 1 }).where("id", "=", waiting).execute();
  const { all, seats } = await showBroadcastReach(services, organizer, { shiftId: shift.shiftId });
  expect(all).toEqual({ people: 2, unreached: 1 });
  expect(seats).toMatchObject([
    { name: "Tea", people: 1, unreached: 0 },
    { name: "Songs", people: 1, unreached: 1 },
  ]);
  expect(await sendBroadcast(services, organizer, toAll(shift, { seatId: songs }))).toMatchObject({ recipients: 1 });
});

test("what is urgent goes out first and as a short message, also at night", async () => {
  const { shift, organizer } = await shiftWithTwoSeats();
  clock.moveTo("2030-03-01T15:00:00Z");
  await sendBroadcast(services, organizer, toAll(shift, { urgent: true }));
  await dispatchOutbox(services, 100);
  expect((await takeDueDeliveries(services, 10)).map(({ channel }) => channel)).toEqual(["sms", "sms"]);
  clock.moveTo("2030-03-01T08:00:00Z");
});

test("the organizer sees how far the message got", async () => {
  const { shift, organizer, tea } = await shiftWithTwoSeats();
  const state = async () => (await listBroadcasts(services, organizer, { shiftId: shift.shiftId }))[0];
  await sendBroadcast(services, organizer, toAll(shift, { urgent: true }));
  expect(await state()).toMatchObject({ pending: true, told: 0 });
  await dispatchOutbox(services, 100);
  expect(await state()).toMatchObject({ pending: false, told: 2, read: 0, sms: { waiting: 2, sent: 0, dead: 0 } });
  const [first, second] = await takeDueDeliveries(services, 10);
  if (!first || !second) throw new Error("two messages are due");
  await noteDelivered(services, first.deliveryId, null);
  await noteDeliveryFailed(services, second.deliveryId, "no such number", true);
  await markAllRead(services, tea, { until: clock.now() });
  expect(await state()).toMatchObject({
    senderName: organizer.name,
    seatName: null,
    told: 2,
    read: 1,
    sms: { waiting: 0, sent: 1, dead: 1, skipped: 0 },
    email: { waiting: 0, sent: 0, dead: 0, skipped: 0 },
  });
});

test("nobody to read it, a seat of another shift, somebody else's shift: refused, and nothing is written", async () => {
  const { shift, organizer } = await shiftWithTwoSeats();
  const empty = await insertShift(db, { organisationId: shift.organisationId });
  const elsewhere = await insertStaff(db, await insertOrganisation(db));
  const [foreignSeat] = empty.seatIds;
  if (foreignSeat === undefined) throw new Error("the shift has a seat");
  const refused = (attempt: Promise<unknown>, code: string) =>
    expect(attempt).rejects.toMatchObject({ problems: [{ code }] });
  await refused(sendBroadcast(services, organizer, toAll(empty)), "NO_RECIPIENTS");
  await refused(sendBroadcast(services, organizer, toAll(shift, { seatId: foreignSeat })), "NOT_FOUND");
  await refused(sendBroadcast(services, elsewhere, toAll(shift)), "NOT_FOUND");
  await refused(listBroadcasts(services, elsewhere, { shiftId: shift.shiftId }), "NOT_FOUND");
  await refused(showBroadcastReach(services, elsewhere, { shiftId: shift.shiftId }), "NOT_FOUND");
  expect(await listBroadcasts(services, organizer, { shiftId: shift.shiftId })).toEqual([]);
});
