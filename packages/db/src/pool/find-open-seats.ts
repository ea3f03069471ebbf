import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { OrganisationId, SeatId } from "@nuanlin/domain/ids";
import type { SeatKind } from "@nuanlin/domain/shifts/seat";
import type { Reader } from "../database.ts";

/** A seat of a coming shift that somebody can be invited to. */
export interface OpenSeat {
  readonly seatId: SeatId;
  readonly name: string;
  readonly kind: SeatKind;
  readonly credentialType: CredentialTypeCode | null;
  readonly free: number;
  readonly projectTitle: string;
  readonly start: Date;
  readonly end: Date;
  readonly timeZone: string;
}

/** The next seats with room in shifts of the organisation that are open, the soonest first. */
export async function findOpenSeats(
  db: Reader,
  organisationId: OrganisationId,
  now: Date,
  limit: number,
): Promise<readonly OpenSeat[]> {
  return db
    .selectFrom("seat")
    .innerJoin("shift", "shift.id", "seat.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select((eb) => [
      "seat.id as seatId",
      "seat.name",
      "seat.kind",
      "seat.credential_type as credentialType",
      eb("seat.max_heads", "-", eb.ref("seat.taken")).as("free"),
      "project.title as projectTitle",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
    ])
    .where("project.organisation_id", "=", organisationId)
    .where("project.status", "=", "published")
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">", now)
    .whereRef("seat.taken", "<", "seat.max_heads")
    .orderBy("shift.starts_at")
    .orderBy("shift.id")
    .orderBy("seat.position")
    .limit(limit)
    .execute();
}
