import type { PlaceId, ProjectId, SeriesId, ShiftId } from "@nuanlin/domain/ids";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import type { Period } from "@nuanlin/domain/time/period";
import type { Tx } from "../database.ts";

export interface NewShift {
  readonly projectId: ProjectId;
  readonly placeId: PlaceId;
  readonly period: Period;
  readonly breakMinutes: number;
  readonly seats: readonly SeatPlan[];
  /** What an import recognises the shift by; null for shifts posted here. */
  readonly externalKey: string | null;
  /** The series that made it, and the local time of the rule it stands for. */
  readonly made?: { readonly seriesId: SeriesId; readonly occurrence: string };
  readonly at: Date;
}

/** Writes a shift with its seats and what they ask for. */
export async function insertShift(tx: Tx, given: NewShift): Promise<ShiftId> {
  const { id } = await tx
    .insertInto("shift")
    .values({
      project_id: given.projectId,
      place_id: given.placeId,
      starts_at: given.period.start,
      ends_at: given.period.end,
      break_minutes: given.breakMinutes,
      status: "open",
      external_key: given.externalKey,
      series_id: given.made?.seriesId ?? null,
      occurrence: given.made?.occurrence ?? null,
      created_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const seats = await tx
    .insertInto("seat")
    .values(
      given.seats.map((seat, position) => ({
        shift_id: id,
        position,
        name: seat.name,
        kind: seat.kind,
        lead: seat.lead,
        min_heads: seat.minHeads,
        max_heads: seat.maxHeads,
        min_age: seat.minAge,
        credential_type: seat.credentialType,
        paid: seat.paid ?? false,
      })),
    )
    .returning(["id", "position"])
    .execute();
  const skills = seats.flatMap(({ id: seatId, position }) =>
    (given.seats[position]?.skills ?? []).map(({ code, level }) => ({ seat_id: seatId, skill_code: code, level })),
  );
  if (skills.length > 0) await tx.insertInto("seat_skill").values(skills).execute();
  return id;
}
