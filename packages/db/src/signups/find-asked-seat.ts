import type { SeatId } from "@nuanlin/domain/ids";
import type { JoinQuestion } from "@nuanlin/domain/signups/decide-join";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader } from "../database.ts";

/** The seat somebody asks for, with its shift and what counts of its project, in one statement. Hold the shift's row first. */
export async function findAskedSeat(
  db: Reader,
  id: SeatId,
): Promise<Pick<JoinQuestion, "organisationStatus" | "project" | "shift" | "seat"> | undefined> {
  const row = await db
    .selectFrom("seat")
    .innerJoin("shift", "shift.id", "seat.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select((eb) => [
      "seat.id",
      "seat.shift_id as shiftId",
      "seat.name",
      "seat.kind",
      "seat.lead",
      "seat.min_heads as minHeads",
      "seat.max_heads as maxHeads",
      "seat.taken",
      "seat.held",
      "seat.min_age as minAge",
      "seat.credential_type as credentialType",
      jsonArrayFrom(
        eb
          .selectFrom("seat_skill")
          .select(["seat_skill.skill_code as code", "seat_skill.level"])
          .whereRef("seat_skill.seat_id", "=", "seat.id")
          .orderBy("seat_skill.skill_code"),
      ).as("skills"),
      "shift.project_id as projectId",
      "project.organisation_id as organisationId",
      "project.status as projectStatus",
      "organisation.status as organisationStatus",
      "project.dangerous",
      "shift.place_id as placeId",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      "shift.break_minutes as breakMinutes",
      "shift.status",
    ])
    .where("seat.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const {
    projectId,
    organisationId,
    projectStatus,
    organisationStatus,
    dangerous,
    placeId,
    start,
    end,
    timeZone,
    breakMinutes,
    status,
    ...seat
  } = row;
  return {
    organisationStatus,
    seat,
    shift: {
      id: seat.shiftId,
      projectId,
      organisationId,
      placeId,
      period: { start, end },
      timeZone,
      breakMinutes,
      status,
    },
    project: { status: projectStatus, dangerous },
  };
}
