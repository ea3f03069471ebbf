import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { TargetGroupCode } from "@nuanlin/domain/codes/target-group";
import type { OrganisationId, PersonId, PlaceId, ProjectId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import { needDays, recentDays } from "@nuanlin/domain/matching/ranking/fill-order";
import type { Point } from "@nuanlin/domain/places/place";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import { cityReachKm, districtReachKm } from "@nuanlin/domain/stepping-in/order-to-ask";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { distanceTo } from "../projects/distance-to.ts";

/** Who looks, and what the database can leave out before the rules judge the rest one by one. */
export interface OpenSeatWish {
  readonly personId: PersonId;
  readonly within: Period;
  readonly divisionCode: string | null;
  readonly reachKm: number;
  /** Where they set out; null when nobody knows. */
  readonly from: Point | null;
  /** How far off that point may be. */
  readonly slackKm: number;
}

export interface OpenSeat {
  readonly personId: PersonId;
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
  readonly projectId: ProjectId;
  readonly organisationId: OrganisationId;
  readonly placeId: PlaceId;
  readonly category: ServiceCategoryCode;
  readonly targetGroups: readonly TargetGroupCode[];
  readonly start: Date;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly divisionCode: string | null;
  readonly distanceKm: number | null;
  readonly recent: number;
  readonly free: number;
}

/** Of one project, this many coming shifts are looked at: enough to find the one that suits. */
const shiftsPerProject = 4;
const mostSeats = 400;

/**
 * Seats with a free place that somebody may come upon: open, coming, of published projects, within reach, in no shift in which they have
 * something already and at no time at which they have promised something. Reach counts kilometres between points and, where a point is
 * missing, steps of the divisions (`livesWithinReach`). How far each project has been found this week comes with it; the soonest first.
 */
export async function findOpenSeatsFor(db: Reader, wish: OpenSeatWish, now: Date): Promise<OpenSeat[]> {
  const { divisionCode, from } = wish;
  const distance = from === null ? sql<number | null>`null::float8` : distanceTo(from);
  const same = (digits: number) =>
    sql`left(place.division_code, ${digits}) = ${(divisionCode ?? "").padEnd(digits, "?").slice(0, digits)}`;
  const recentFrom = new Date(now.getTime() - recentDays * 86_400_000);
  const needUntil = new Date(now.getTime() + needDays * 86_400_000);
  const { rows } = await sql<OpenSeat>`
    with near as materialized (
      select place.id, place.lat, place.lng, place.division_code, ${distance} as distance_km from place
      where case when ${distance} is not null then ${distance} <= ${wish.reachKm + wish.slackKm}::float8
        else place.division_code is null or ${divisionCode === null} or ${same(9)}
          or (${same(6)} and ${wish.reachKm >= districtReachKm}) or (${same(4)} and ${wish.reachKm >= cityReachKm}) end
    ),
    coming as materialized (
      select shift.id, shift.project_id, shift.starts_at, shift.place_id,
        row_number() over (partition by shift.project_id order by shift.starts_at, shift.id) as place_in_row
      from shift join near on near.id = shift.place_id join project on project.id = shift.project_id
        join organisation on organisation.id = project.organisation_id
      where shift.status = 'open' and shift.starts_at > ${wish.within.start} and shift.starts_at < ${wish.within.end}
        and project.status = 'published' and project.way_in <> 'invitation' and project.apply_link is null
        and organisation.status = 'approved'
        and exists (select from seat where seat.shift_id = shift.id and seat.taken + seat.held < seat.max_heads)
        and not exists (
          select from signup mine where mine.person_id = ${wish.personId} and mine.status = any(${liveStatuses}::text[])
            and (mine.shift_id = shift.id
              or (mine.status = 'confirmed' and mine.starts_at < shift.ends_at and mine.ends_at > shift.starts_at)))
    ),
    found as materialized (
      select project_id,
        (select count(*) from signup join shift on shift.id = signup.shift_id
          where shift.project_id = offered.project_id and shift.starts_at > ${now} and shift.status = 'open'
            and signup.status = any(${liveStatuses}::text[]) and signup.created_at >= ${recentFrom}) as recent,
        (select coalesce(sum(greatest(seat.max_heads - seat.taken - seat.held, 0)), 0) from shift join seat on seat.shift_id = shift.id
          where shift.project_id = offered.project_id and shift.status = 'open' and shift.starts_at > ${now}
            and shift.starts_at < ${needUntil}) as free
      from (select distinct project_id from coming) as offered
    )
    select ${wish.personId}::uuid as "personId", coming.id as "shiftId", seat.id as "seatId", coming.project_id as "projectId",
      project.organisation_id as "organisationId", coming.place_id as "placeId", project.category_code as "category",
      project.target_groups as "targetGroups", coming.starts_at as "start", near.lat, near.lng,
      near.division_code as "divisionCode", near.distance_km as "distanceKm", found.recent, found.free
    from coming join seat on seat.shift_id = coming.id and seat.taken + seat.held < seat.max_heads
      join near on near.id = coming.place_id join project on project.id = coming.project_id
      join found on found.project_id = coming.project_id
    where coming.place_in_row <= ${shiftsPerProject}
    order by coming.starts_at, coming.id, seat.position limit ${mostSeats}`.execute(db);
  return rows;
}
