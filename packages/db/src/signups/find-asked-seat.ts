import type { SeatId } from "@nuanlin/domain/ids";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Point } from "@nuanlin/domain/places/place";
import type { SignUpTerms } from "@nuanlin/domain/projects/sign-up-terms";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { TeamSeat } from "@nuanlin/domain/shifts/team-rule";
import { defaultWorkRules, type WorkRules } from "@nuanlin/domain/signups/work-rules";
import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Reader } from "../database.ts";
import { selectWorkRules } from "../federation/work-rule-repository.ts";
import { gateColumns, neededCourses, splitGates, teamSeats, type WeighedProject } from "../projects/project-gates.ts";

/** A seat with everything that does not depend on who asks for it. */
export interface AskedSeat {
  readonly organisationStatus: OrganisationStatus;
  readonly project: WeighedProject;
  readonly terms: Pick<SignUpTerms, "wayIn" | "answerHours" | "joinCode" | "groupMax" | "waitlist">;
  readonly shift: Shift;
  /** Where the shift happens; null when nobody knows the point. */
  readonly point: Point | null;
  readonly seat: Seat;
  /** All seats of the shift; none where the project has no rule about its team. */
  readonly team: readonly TeamSeat[];
  /** How many people wait for a place in it. */
  readonly waiting: number;
  readonly rules: WorkRules;
}

/** The seat somebody asks for, with its shift and what counts of its project, in one statement. Hold the shift's row first. */
export async function findAskedSeat(db: Reader, id: SeatId): Promise<AskedSeat | undefined> {
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
      "seat.paid",
      jsonArrayFrom(
        eb
          .selectFrom("seat_skill")
          .select(["seat_skill.skill_code as code", "seat_skill.level"])
          .whereRef("seat_skill.seat_id", "=", "seat.id")
          .orderBy("seat_skill.skill_code"),
      ).as("skills"),
      "shift.project_id as projectId",
      "project.organisation_id as organisationId",
      ...gateColumns,
      neededCourses.as("courses"),
      teamSeats.as("team"),
      "organisation.status as organisationStatus",
      "project.way_in as wayIn",
      "project.answer_hours as answerHours",
      "project.join_code as joinCode",
      "project.group_max as groupMax",
      "project.waitlist",
      sql<number>`(select count(*) from signup as queue where queue.seat_id = seat.id and queue.status = 'waiting')`.as(
        "waiting",
      ),
      jsonObjectFrom(selectWorkRules(eb)).as("rules"),
      "shift.place_id as placeId",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      "place.lat",
      "place.lng",
      "shift.break_minutes as breakMinutes",
      "shift.status",
    ])
    .where("seat.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { project, rest } = splitGates(row);
  const {
    projectId,
    organisationId,
    organisationStatus,
    team,
    wayIn,
    answerHours,
    joinCode,
    groupMax,
    waitlist,
    waiting,
    rules,
    placeId,
    start,
    end,
    timeZone,
    lat,
    lng,
    breakMinutes,
    status,
    ...seat
  } = rest;
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
    point: lat === null || lng === null ? null : { lat, lng },
    project,
    team,
    terms: { wayIn, answerHours, joinCode, groupMax, waitlist },
    waiting,
    rules: rules ?? defaultWorkRules,
  };
}
