import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { OrganisationId, ProjectId, ShiftId } from "@nuanlin/domain/ids";
import type { ProjectSort, SearchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../database.ts";
import { matchingProjects } from "./matching-projects.ts";

/** The places of one shift, counted together. */
export interface CardSeats {
  readonly taken: number;
  readonly total: number;
  /** Least age among the seats that still have a place; among all seats when none has. */
  readonly minAge: number;
  readonly professionalLead: boolean;
  /** What the leading professional proves; null when any credential counts or nobody professional leads. */
  readonly leadCredential: CredentialTypeCode | null;
}

export interface CardShift extends CardSeats {
  readonly id: ShiftId;
  readonly start: Date;
  readonly end: Date;
}

/** What a list shows of a project. */
export interface ProjectCard {
  readonly id: ProjectId;
  readonly title: string;
  readonly summary: string;
  readonly category: ServiceCategoryCode;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly nextShift: CardShift | null;
  readonly placeName: string | null;
  readonly street: string | null;
  readonly timeZone: string | null;
  readonly distanceKm: number | null;
  readonly ongoing: { readonly from: Date | null; readonly to: Date | null } | null;
  /** Where people sign up when that is not here. */
  readonly external: boolean;
  readonly seatPlan: readonly SeatPlan[];
}

const orders: Readonly<Record<ProjectSort, RawBuilder<unknown>>> = {
  soonest: sql`starts_at nulls last, published_at desc, id`,
  nearest: sql`distance_km nulls last, starts_at nulls last, id`,
  newest: sql`published_at desc, id`,
};

interface CardRow {
  readonly total: number;
  readonly id: ProjectId | null;
  readonly title: string;
  readonly summary: string;
  readonly category: ServiceCategoryCode;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly shiftId: ShiftId | null;
  readonly start: Date;
  readonly end: Date;
  readonly seats: CardSeats;
  readonly placeName: string | null;
  readonly street: string | null;
  readonly timeZone: string | null;
  readonly distanceKm: number | null;
  readonly ongoingFrom: Date | null;
  readonly ongoingUntil: Date | null;
  readonly external: boolean;
  readonly seatPlan: readonly SeatPlan[] | null;
}

function toCard(row: CardRow & { readonly id: ProjectId }): ProjectCard {
  const { total: _total, shiftId, start, end, seats, ongoingFrom, ongoingUntil, seatPlan, ...rest } = row;
  return {
    ...rest,
    nextShift: shiftId === null ? null : { id: shiftId, start, end, ...seats },
    ongoing:
      shiftId !== null || (ongoingFrom === null && ongoingUntil === null)
        ? null
        : { from: ongoingFrom, to: ongoingUntil },
    seatPlan: seatPlan ?? [],
  };
}

/** What a card shows, of `page`: `id`, `shift_id`, `place_id`, `division_code`, `distance_km` and `rank` of each. */
const cardColumns = sql`
  project.id, project.title, project.summary, project.category_code as "category",
  organisation.id as "organisationId", organisation.name as "organisationName",
  shift.id as "shiftId", shift.starts_at as "start", shift.ends_at as "end", seats.found as "seats",
  coalesce(place.name, place.address) as "placeName", street.name as "street", place.time_zone as "timeZone", page.distance_km as "distanceKm",
  project.ongoing_from as "ongoingFrom", project.ongoing_until as "ongoingUntil", project.apply_link is not null as "external",
  case when shift.id is null then project.seat_plan end as "seatPlan"`;

const cardJoins = sql`
  left join project on project.id = page.id
  left join organisation on organisation.id = project.organisation_id
  left join shift on shift.id = page.shift_id
  left join place on place.id = page.place_id
  left join division as street on street.code = left(page.division_code, 9)
  left join lateral (
    select json_build_object(
      'taken', sum(seat.taken), 'total', sum(seat.max_heads),
      'minAge', coalesce(min(seat.min_age) filter (where seat.taken < seat.max_heads), min(seat.min_age)),
      'professionalLead', bool_or(seat.lead and seat.kind = 'professional'),
      'leadCredential', min(seat.credential_type) filter (where seat.lead and seat.kind = 'professional')
    ) as found
    from seat where seat.shift_id = page.shift_id
  ) as seats on true`;

/** One page of the projects that meet the wish, and how many there are in all; one statement, however many shifts they have. */
export async function searchProjects(
  db: Reader,
  wish: SearchProjectsInput,
  now: Date,
): Promise<{ total: number; cards: ProjectCard[] }> {
  const order = orders[wish.sort];
  const { rows } = await sql<CardRow>`
    with hit as materialized (${matchingProjects(wish, now)}),
    page as (select hit.*, row_number() over (order by ${order}) as rank from hit order by ${order} limit ${wish.limit} offset ${wish.cursor ?? 0})
    select (select count(*) from hit) as total, ${cardColumns}
    from (values (1)) as always (one) left join page on true ${cardJoins}
    order by page.rank`.execute(db);
  const cards = rows.flatMap((row) => (row.id === null ? [] : [toCard({ ...row, id: row.id })]));
  return { total: rows[0]?.total ?? 0, cards };
}

/** The card of each of the shifts, as it stands with that shift in front; `distanceKm` is left open. */
export async function findCardsOfShifts(
  db: Reader,
  shiftIds: readonly ShiftId[],
): Promise<ReadonlyMap<ShiftId, ProjectCard>> {
  if (shiftIds.length === 0) return new Map();
  const { rows } = await sql<CardRow>`
    with page as (
      select shift.project_id as id, shift.id as shift_id, shift.place_id, place.division_code, null::float8 as distance_km
      from shift join place on place.id = shift.place_id where shift.id = any(${shiftIds}::uuid[])
    )
    select 0 as total, ${cardColumns} from page ${cardJoins}`.execute(db);
  return new Map(
    rows.flatMap((row) =>
      row.id === null || row.shiftId === null ? [] : [[row.shiftId, toCard({ ...row, id: row.id })]],
    ),
  );
}

export interface FacetCount {
  readonly category: ServiceCategoryCode;
  /** Code of the street; null where nobody knows it. */
  readonly street: string | null;
  readonly count: number;
}

/** How many projects meet the wish in each category and street. */
export async function countFacets(db: Reader, wish: SearchProjectsInput, now: Date): Promise<FacetCount[]> {
  const { rows } = await sql<FacetCount>`
    select hit.category_code as "category", left(hit.division_code, 9) as "street", count(*) as "count"
    from (${matchingProjects(wish, now)}) as hit group by 1, 2`.execute(db);
  return rows;
}
