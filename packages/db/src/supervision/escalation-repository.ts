import type { EscalationId, OrganisationId, PersonId, ShiftId } from "@nuanlin/domain/ids";
import type { SignupStatus } from "@nuanlin/domain/signups/signup";
import type { Reader, Tx } from "../database.ts";

/** Somebody's call for the professional of a shift. */
export interface Escalation {
  readonly id: EscalationId;
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  readonly title: string;
  readonly placeName: string;
  readonly timeZone: string;
  readonly start: Date;
  readonly end: Date;
  readonly raisedBy: PersonId;
  readonly raisedName: string;
  readonly raisedAt: Date;
  readonly answeredName: string | null;
  readonly answeredAt: Date | null;
}

function selectEscalations(db: Reader) {
  return db
    .selectFrom("escalation")
    .innerJoin("shift", "shift.id", "escalation.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("person as raiser", "raiser.id", "escalation.raised_by")
    .leftJoin("person as answerer", "answerer.id", "escalation.answered_by")
    .select([
      "escalation.id",
      "escalation.shift_id as shiftId",
      "project.organisation_id as organisationId",
      "project.title",
      "place.name as placeName",
      "place.time_zone as timeZone",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "escalation.raised_by as raisedBy",
      "raiser.name as raisedName",
      "escalation.raised_at as raisedAt",
      "answerer.name as answeredName",
      "escalation.answered_at as answeredAt",
    ]);
}

export async function findEscalation(db: Reader, id: EscalationId): Promise<Escalation | undefined> {
  return selectEscalations(db).where("escalation.id", "=", id).executeTakeFirst();
}

/** Holds the call, so that one person takes it over. */
export async function lockEscalation(tx: Tx, id: EscalationId): Promise<Escalation | undefined> {
  const held = await tx.selectFrom("escalation").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
  return held && findEscalation(tx, id);
}

/** The last call of somebody in a shift. */
export async function findLastEscalation(
  db: Reader,
  shiftId: ShiftId,
  raisedBy: PersonId,
): Promise<Escalation | undefined> {
  return selectEscalations(db)
    .where("escalation.shift_id", "=", shiftId)
    .where("escalation.raised_by", "=", raisedBy)
    .orderBy("escalation.raised_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Calls in shifts of the organisation that nobody has taken over, the oldest first. */
export async function findOpenEscalations(db: Reader, organisationId: OrganisationId): Promise<Escalation[]> {
  return selectEscalations(db)
    .where("project.organisation_id", "=", organisationId)
    .where("escalation.answered_at", "is", null)
    .orderBy("escalation.raised_at")
    .limit(50)
    .execute();
}

/** The shift's row is held, so that a second press finds the first. */
export async function insertEscalation(tx: Tx, shiftId: ShiftId, raisedBy: PersonId, at: Date): Promise<EscalationId> {
  const { id } = await tx
    .insertInto("escalation")
    .values({ shift_id: shiftId, raised_by: raisedBy, raised_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function answerEscalation(tx: Tx, id: EscalationId, by: PersonId, at: Date): Promise<void> {
  await tx.updateTable("escalation").set({ answered_by: by, answered_at: at }).where("id", "=", id).execute();
}

/** How somebody stands in a shift: whether their promise stands, and whether it is for a professional's seat. */
export async function findPlaceInShift(
  db: Reader,
  shiftId: ShiftId,
  personId: PersonId,
): Promise<{ status: SignupStatus; professional: boolean } | undefined> {
  const row = await db
    .selectFrom("signup")
    .innerJoin("seat", "seat.id", "signup.seat_id")
    .select(["signup.status", "seat.kind"])
    .where("signup.shift_id", "=", shiftId)
    .where("signup.person_id", "=", personId)
    .where("signup.status", "=", "confirmed")
    .limit(1)
    .executeTakeFirst();
  return row && { status: row.status, professional: row.kind === "professional" };
}

/** The professionals whose promise for the shift stands, whoever leads first. */
export async function findProfessionalsOfShift(
  db: Reader,
  shiftId: ShiftId,
): Promise<{ personId: PersonId; name: string }[]> {
  return db
    .selectFrom("signup")
    .innerJoin("seat", "seat.id", "signup.seat_id")
    .innerJoin("person", "person.id", "signup.person_id")
    .select(["person.id as personId", "person.name"])
    .where("signup.shift_id", "=", shiftId)
    .where("signup.status", "=", "confirmed")
    .where("seat.kind", "=", "professional")
    .orderBy("seat.lead", "desc")
    .orderBy("seat.position")
    .orderBy("person.name")
    .execute();
}
