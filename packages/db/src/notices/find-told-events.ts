import type {
  BroadcastId,
  CoverAskId,
  CoverCallId,
  HoursEntryId,
  OrganisationId,
  PersonId,
  RecognitionId,
  StandingId,
  SwapId,
} from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

// What notices need of everything that is neither a shift nor a sign-up.

/** The swap with the times of the promise the asked person would give for it; null where nothing comes back. */
export async function findToldSwap(db: Reader, id: SwapId) {
  return db
    .selectFrom("swap")
    .innerJoin("person", "person.id", "swap.to_person")
    .leftJoin("signup as theirs", "theirs.id", "swap.to_signup")
    .select([
      "swap.id",
      "swap.from_signup as fromSignup",
      "theirs.starts_at as theirStart",
      "theirs.ends_at as theirEnd",
      "swap.to_person as toPerson",
      "person.name as toName",
      "swap.status",
      "swap.note",
      "swap.answer_by as answerBy",
    ])
    .where("swap.id", "=", id)
    .executeTakeFirst();
}

export async function findToldCoverAsk(db: Reader, id: CoverAskId) {
  return db
    .selectFrom("cover_ask")
    .innerJoin("cover_call", "cover_call.id", "cover_ask.cover_call_id")
    .innerJoin("seat", "seat.id", "cover_call.seat_id")
    .select([
      "cover_ask.id",
      "cover_ask.person_id as personId",
      "cover_ask.answer",
      "cover_call.status",
      "cover_call.shift_id as shiftId",
      "seat.name as seatName",
    ])
    .where("cover_ask.id", "=", id)
    .executeTakeFirst();
}

export async function findToldCoverCall(db: Reader, id: CoverCallId) {
  return db
    .selectFrom("cover_call")
    .innerJoin("seat", "seat.id", "cover_call.seat_id")
    .select(["cover_call.id", "cover_call.shift_id as shiftId", "seat.name as seatName"])
    .where("cover_call.id", "=", id)
    .executeTakeFirst();
}

export async function findToldStanding(db: Reader, id: StandingId): Promise<{ personId: PersonId } | undefined> {
  return db.selectFrom("standing_commitment").select("person_id as personId").where("id", "=", id).executeTakeFirst();
}

export async function findToldBroadcast(db: Reader, id: BroadcastId) {
  return db
    .selectFrom("broadcast")
    .leftJoin("seat", "seat.id", "broadcast.seat_id")
    .select([
      "broadcast.id",
      "broadcast.shift_id as shiftId",
      "broadcast.seat_id as seatId",
      "seat.name as seatName",
      "broadcast.words",
    ])
    .where("broadcast.id", "=", id)
    .executeTakeFirst();
}

/** The entry with the reason of its last step. */
export async function findToldHours(db: Reader, id: HoursEntryId) {
  return db
    .selectFrom("hours_entry")
    .select((eb) => [
      "hours_entry.id",
      "hours_entry.signup_id as signupId",
      "hours_entry.recording_organisation_id as recordingOrganisationId",
      "hours_entry.starts_at as start",
      "hours_entry.ends_at as end",
      "hours_entry.minutes",
      "hours_entry.status",
      eb
        .selectFrom("hours_decision")
        .select("hours_decision.reason")
        .whereRef("hours_decision.entry_id", "=", "hours_entry.id")
        .orderBy("hours_decision.id", "desc")
        .limit(1)
        .as("reason"),
    ])
    .where("hours_entry.id", "=", id)
    .executeTakeFirst();
}

export async function findToldRecognition(db: Reader, id: RecognitionId) {
  return db
    .selectFrom("recognition")
    .select(["id", "person_id as personId", "level", "minutes"])
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function findToldOrganisation(db: Reader, id: OrganisationId) {
  return db
    .selectFrom("organisation")
    .select(["id", "name", "status", "status_reason as reason"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Everybody who works for the organisation: its admins and organizers. */
export async function findDesk(db: Reader, organisationId: OrganisationId): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("membership")
    .select("person_id as personId")
    .where("organisation_id", "=", organisationId)
    .where("role", "in", ["admin", "organizer"])
    .execute();
  return rows.map(({ personId }) => personId);
}

/** Everybody who works for an approved volunteer federation: whoever may decide there. */
export async function findFederationDesk(db: Reader): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select("membership.person_id as personId")
    .where("organisation.kind", "=", "federation")
    .where("organisation.status", "=", "approved")
    .where("membership.role", "in", ["admin", "organizer"])
    .execute();
  return rows.map(({ personId }) => personId);
}
