import type { OrganisationId, PlaceId, ProjectId } from "@nuanlin/domain/ids";
import type { ImportedActivity } from "@nuanlin/domain/imports/uk-volunteering/imported-activity";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";
import type { Imported } from "./imported-organisation-repository.ts";

export async function findImportedProject(
  db: Reader,
  source: string,
  externalId: string,
): Promise<Imported<ProjectId> | undefined> {
  return db
    .selectFrom("project")
    .select(["id", "external_hash as hash"])
    .where("external_source", "=", source)
    .where("external_id", "=", externalId)
    .executeTakeFirst();
}

/**
 * Holds an imported project to the end of the transaction, also one that is not there yet: two imports of the same activity go
 * one after the other, and the second finds what the first wrote.
 */
export async function lockImportedProject(
  tx: Tx,
  source: string,
  externalId: string,
): Promise<Imported<ProjectId> | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${source} ${externalId}`}, 0))`.execute(tx);
  return tx
    .selectFrom("project")
    .select(["id", "external_hash as hash"])
    .where("external_source", "=", source)
    .where("external_id", "=", externalId)
    .forUpdate()
    .executeTakeFirst();
}

export interface ImportedProjectContent {
  readonly activity: ImportedActivity;
  readonly organisationId: OrganisationId;
  readonly placeId: PlaceId | null;
  readonly seatPlan: readonly SeatPlan[];
  /** What stands where the source says nothing of risks and protections: the law wants a word on both. */
  readonly notStated: string;
  readonly searchText: string;
  readonly hash: string;
  readonly at: Date;
}

function toColumns(given: ImportedProjectContent) {
  const { activity } = given;
  return {
    organisation_id: given.organisationId,
    recording_organisation_id: given.organisationId,
    title: activity.title,
    summary: activity.summary,
    description: activity.description,
    place_id: given.placeId,
    seat_plan: JSON.stringify(given.seatPlan),
    search_text: given.searchText,
    ongoing_from: activity.ongoing?.from ?? null,
    ongoing_until: activity.ongoing?.to ?? null,
    apply_link: activity.applyLink,
    external_hash: given.hash,
  };
}

/** Writes a project from elsewhere, public at once. */
export async function insertImportedProject(tx: Tx, source: string, given: ImportedProjectContent): Promise<ProjectId> {
  const { id } = await tx
    .insertInto("project")
    .values({
      ...toColumns(given),
      status: "published",
      need: "",
      category_code: "0099",
      target_groups: ["99"],
      safeguards: ["99"],
      risks: given.notStated,
      protections: given.notStated,
      dangerous: false,
      near_minors: false,
      is_volunteering: true,
      training: "",
      external_source: source,
      external_id: given.activity.externalId,
      created_at: given.at,
      published_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateImportedProject(tx: Tx, id: ProjectId, given: ImportedProjectContent): Promise<void> {
  await tx.updateTable("project").set(toColumns(given)).where("id", "=", id).execute();
}

export interface ImportedPlaceRow {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly timeZone: string;
}

/** Writes the places of an organisation, or brings them up to date; returns their ids by key. */
export async function savePlaces(
  tx: Tx,
  organisationId: OrganisationId,
  places: readonly ImportedPlaceRow[],
): Promise<ReadonlyMap<string, PlaceId>> {
  if (places.length === 0) return new Map();
  const rows = await tx
    .insertInto("place")
    .values(
      places.map(({ key, name, address, point, timeZone }) => ({
        organisation_id: organisationId,
        name,
        address,
        lat: point?.lat ?? null,
        lng: point?.lng ?? null,
        time_zone: timeZone,
        external_key: key,
      })),
    )
    .onConflict((conflict) =>
      conflict.constraint("place_external_unique").doUpdateSet((eb) => ({
        name: eb.ref("excluded.name"),
        address: eb.ref("excluded.address"),
        lat: eb.ref("excluded.lat"),
        lng: eb.ref("excluded.lng"),
        time_zone: eb.ref("excluded.time_zone"),
      })),
    )
    .returning(["id", "external_key"])
    .execute();
  return new Map(rows.flatMap(({ id, external_key: key }) => (key === null ? [] : [[key, id]])));
}
