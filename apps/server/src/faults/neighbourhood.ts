import { hash } from "@node-rs/argon2";
import type { Db } from "@nuanlin/db/database";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { HoursEntryId, OrganisationId, PersonId, ProjectId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertPublishedProject, insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { only } from "./only.ts";

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

export interface Neighbourhood {
  readonly organisationA: OrganisationId;
  /** Everybody but the visitor. The volunteer has promised to come to shifts of A; the stranger has nothing to do with it. */
  readonly people: Readonly<Record<Exclude<Role, "visitor">, PersonActor>>;
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
  /** A shift that runs right now, with the volunteer in it. */
  readonly liveShiftId: ShiftId;
  readonly liveSignupId: SignupId;
  /** Hours of the volunteer that A has still to confirm, and such as the federation may look at. */
  readonly proposedId: HoursEntryId;
  readonly confirmedId: HoursEntryId;
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
  const live = await insertShift(db, { organisationId: organisationA, start: at(-0.2), end: at(2) });
  const waiting = await insertShift(db, { organisationId: organisationA, start: at(-50), end: at(-48) });
  const recorded = await insertShift(db, { organisationId: organisationA, start: at(-80), end: at(-78) });
  return {
    organisationA,
    people,
    volunteerPhone: await phoneOf(db, people.volunteer),
    strangerPhone: await phoneOf(db, people.stranger),
    projectId: coming.projectId,
    draftId,
    shiftId: coming.shiftId,
    seatId: only(coming.seatIds),
    signupId: await promise(db, coming, volunteer),
    openSeatId: only(open.seatIds),
    liveShiftId: live.shiftId,
    liveSignupId: await promise(db, live, volunteer),
    proposedId: await insertService(db, { person: volunteer, shift: waiting, status: "proposed" }),
    confirmedId: await insertService(db, { person: volunteer, shift: recorded }),
  };
}

async function phoneOf(db: Db, { accountId }: PersonActor): Promise<string> {
  const { phone } = await db
    .selectFrom("account")
    .select("phone")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return phone ?? "";
}

async function promise(db: Db, { shiftId, seatIds }: WrittenShift, person: PersonId): Promise<SignupId> {
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
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
