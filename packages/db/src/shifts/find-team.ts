import type { ShiftId } from "@nuanlin/domain/ids";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import type { TeamSeat, TeamTerms } from "@nuanlin/domain/shifts/team-rule";
import type { Reader } from "../database.ts";

/** The seats of a shift as far as people are counted in them, and what the project says about its team. */
export interface Team {
  readonly seats: readonly (TeamSeat & Pick<Seat, "maxHeads">)[];
  readonly terms: TeamTerms;
}

/** Who is in which seat of a shift, by number. Hold the shift's row before something follows from it. */
export async function findTeam(db: Reader, shiftId: ShiftId): Promise<Team> {
  const rows = await db
    .selectFrom("seat")
    .innerJoin("shift", "shift.id", "seat.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select([
      "seat.id",
      "seat.kind",
      "seat.taken",
      "seat.held",
      "seat.min_heads as minHeads",
      "seat.max_heads as maxHeads",
      "project.ratio_volunteers as ratioVolunteers",
      "project.opens_with as opensWith",
    ])
    .where("seat.shift_id", "=", shiftId)
    .orderBy("seat.position")
    .execute();
  const [first] = rows;
  return {
    seats: rows.map(({ ratioVolunteers: _ratio, opensWith: _opening, ...seat }) => seat),
    terms: { ratioVolunteers: first?.ratioVolunteers ?? null, opensWith: first?.opensWith ?? "anybody" },
  };
}
