import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { Db } from "@nuanlin/db/database";
import type { Signup } from "@nuanlin/db/tables";
import type { PersonActor } from "@nuanlin/domain/actor";
import type {
  DeliveryId,
  HoursEntryId,
  NoticeId,
  OrganisationId,
  PersonId,
  ProjectId,
  SeatId,
  ShiftId,
  SignupId,
} from "@nuanlin/domain/ids";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertPublishedProject, insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import type { Insertable } from "kysely";
import { only } from "./only.ts";
import { type SettledCourses, settleCourses } from "./settle-courses.ts";
import { settleSeries, type SettledSeries } from "./settle-series.ts";
import { type SettledSteppingIn, settleSteppingIn } from "./settle-stepping-in.ts";
import { type SettledVerification, settleVerification } from "./settle-verification.ts";

export const neighbourPassword = "tai hu li deng";
// Cheap on purpose: the cost is tested where passwords are.
const passwordHash = await hash(neighbourPassword, { memoryCost: 1024, timeCost: 1, parallelism: 1 });

/** Everybody who may stand before the door, by what they are to organisation A. */
export const roles = [
  "visitor",
  "volunteer",
  "stranger",
  "memberA",
  "organizerA",
  "adminA",
  "organizerB",
  "federation",
  "disabled",
] as const;
export type Role = (typeof roles)[number];

export interface Neighbourhood extends SettledCourses, SettledSeries, SettledSteppingIn, SettledVerification {
  readonly organisationA: OrganisationId;
  /** Everybody but the visitor. The volunteer has promised to come to shifts of A; the stranger has nothing to do with it. */
  readonly people: Readonly<Record<Exclude<Role, "visitor">, PersonActor>>;
  /** Somebody without an account whom the volunteer brings along. */
  readonly companionId: PersonId;
  readonly volunteerPhone: string;
  readonly strangerPhone: string;
  /** A public project of A and one that is still a draft. */
  readonly projectId: ProjectId;
  readonly draftId: ProjectId;
  /** A coming shift with a seat that the volunteer holds, and one that nobody has taken yet. */
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
  readonly signupId: SignupId;
  readonly openSeatId: SeatId;
  /** The volunteer has been offered a place, and has applied for another; both in coming shifts of A. */
  readonly offeredId: SignupId;
  readonly appliedId: SignupId;
  /** A shift that runs right now, with the volunteer in it. */
  readonly liveShiftId: ShiftId;
  readonly liveSeatId: SeatId;
  readonly liveSignupId: SignupId;
  /** Somebody without an account who was let in at the door of a shift of A. */
  readonly walkInId: SignupId;
  /** Hours of the volunteer that A has still to confirm, and such as the federation may look at. */
  readonly proposedId: HoursEntryId;
  readonly confirmedId: HoursEntryId;
  /** Something the volunteer was told, of which the e-mail did not get through. */
  readonly noticeId: NoticeId;
  readonly deadDeliveryId: DeliveryId;
}

const hour = 3_600_000;
let counter = 0;

/** Two organisations, a federation and everybody who may come to the door, in a state in which each thing can be done once. */
export async function settleNeighbourhood(db: Db, now: Date): Promise<Neighbourhood> {
  counter += 1;
  const at = (hours: number) => new Date(now.getTime() + hours * hour).toISOString();
  const name = (role: string) => ({ name: `${role} ${counter}`, passwordHash });
  const organisationA = await insertOrganisation(db, { name: `Station A ${process.pid} ${counter}` });
  const organisationB = await insertOrganisation(db, { name: `Station B ${process.pid} ${counter}` });
  const federation = await insertOrganisation(db, { kind: "federation", name: `Federation ${process.pid} ${counter}` });
  const disabled = await insertPerson(db, name("disabled"));
  const people = {
    volunteer: await insertPerson(db, name("volunteer")),
    stranger: await insertPerson(db, name("stranger")),
    memberA: await insertStaff(db, organisationA, "member", name("member of A")),
    organizerA: await insertStaff(db, organisationA, "organizer", name("organizer of A")),
    adminA: await insertStaff(db, organisationA, "admin", name("admin of A")),
    organizerB: await insertStaff(db, organisationB, "organizer", name("organizer of B")),
    federation: await insertStaff(db, federation, "admin", name("federation")),
    disabled,
  };
  const volunteer = people.volunteer.personId;
  const { projectId: draftId } = await insertPublishedProject(db, { organisationId: organisationA, status: "draft" });
  const coming = await insertShift(db, {
    organisationId: organisationA,
    start: at(300),
    end: at(302),
    seats: [seatPlan()],
  });
  const open = await insertShift(db, {
    organisationId: organisationA,
    start: at(400),
    end: at(402),
    seats: [seatPlan({ maxHeads: 60 })],
  });
  const offering = await insertShift(db, { organisationId: organisationA, start: at(350), end: at(352) });
  const deciding = await insertShift(db, { organisationId: organisationA, start: at(370), end: at(372) });
  const answerBy = new Date(now.getTime() + 10 * hour);
  const live = await insertShift(db, { organisationId: organisationA, start: at(-0.2), end: at(2) });
  const waiting = await insertShift(db, { organisationId: organisationA, start: at(-50), end: at(-48) });
  const recorded = await insertShift(db, { organisationId: organisationA, start: at(-80), end: at(-78) });
  const signupId = await promise(db, coming, volunteer);
  const { projectId } = coming;
  return {
    organisationA,
    people,
    companionId: await companionOf(db, volunteer),
    volunteerPhone: await phoneOf(db, people.volunteer),
    strangerPhone: await phoneOf(db, people.stranger),
    projectId,
    draftId,
    shiftId: coming.shiftId,
    seatId: only(coming.seatIds),
    signupId,
    openSeatId: only(open.seatIds),
    offeredId: await promise(db, offering, volunteer, { status: "offered", way: "waitlist", answer_by: answerBy }),
    appliedId: await promise(db, deciding, volunteer, { status: "applied", way: "application", answer_by: answerBy }),
    liveShiftId: live.shiftId,
    liveSeatId: only(live.seatIds),
    liveSignupId: await promise(db, live, volunteer),
    walkInId: await letIn(db, waiting, now),
    proposedId: await insertService(db, { person: volunteer, shift: waiting, status: "proposed" }),
    confirmedId: await insertService(db, { person: volunteer, shift: recorded }),
    ...(await tellInVain(db, volunteer, now)),
    ...(await settleCourses(db, organisationA, volunteer, now)),
    ...(await settleSeries(db, organisationA, volunteer, now)),
    ...(await settleVerification(db, volunteer, people.organizerB.personId)),
    ...(await settleSteppingIn(db, { organisationId: organisationA, projectId, volunteer, signupId, now })),
  };
}

async function companionOf(db: Db, owner: PersonId): Promise<PersonId> {
  const created_at = new Date();
  const { id } = await db
    .insertInto("person")
    .values({ name: `Companion ${counter}`, birth_date: "1980-02-03", division_code: "330502010", created_at })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("companion").values({ owner_id: owner, person_id: id, relation: "friend", created_at }).execute();
  return id;
}

async function phoneOf(db: Db, { accountId }: PersonActor): Promise<string> {
  const { phone } = await db
    .selectFrom("account")
    .select("phone")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return phone ?? "";
}

async function promise(
  db: Db,
  { shiftId, seatIds }: WrittenShift,
  person: PersonId,
  given: Partial<Insertable<Signup>> = {},
): Promise<SignupId> {
  const { starts_at, ends_at } = await db
    .selectFrom("shift")
    .select(["starts_at", "ends_at"])
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto("signup")
    .values({
      seat_id: only(seatIds),
      shift_id: shiftId,
      person_id: person,
      status: "confirmed",
      starts_at,
      ends_at,
      created_at: new Date(),
      ...given,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function letIn(db: Db, shift: WrittenShift, at: Date): Promise<SignupId> {
  const { id } = await db
    .insertInto("person")
    .values({ name: `Walk-in ${counter}`, created_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return promise(db, shift, id, { way: "walk_in" });
}

async function tellInVain(
  db: Db,
  person: PersonId,
  at: Date,
): Promise<Pick<Neighbourhood, "noticeId" | "deadDeliveryId">> {
  const notice = await db
    .insertInto("notice")
    .values({ person_id: person, kind: "recognition.issued", facts: "{}", dedupe_key: randomUUID(), created_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  const delivery = await db
    .insertInto("delivery")
    .values({ notice_id: notice.id, channel: "email", status: "dead", lane: 1, available_at: at, attempts: 9 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { noticeId: notice.id, deadDeliveryId: delivery.id };
}
