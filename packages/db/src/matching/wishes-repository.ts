import type { PersonId } from "@nuanlin/domain/ids";
import { noWishes, type PersonWishes, type Wishes, type WishesInput } from "@nuanlin/domain/people/wishes";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** What each of the people wishes; who never said anything is not among them. */
export async function findWishes(db: Reader, personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Wishes>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("person_wishes")
    .select([
      "person_id as personId",
      "travel_mode as travelMode",
      sql<string | null>`resting_until::text`.as("restingUntil"),
      "max_per_month as maxPerMonth",
      "leads",
      "target_groups as targetGroups",
      sql<number | null>`home_lat::float8`.as("lat"),
      sql<number | null>`home_lng::float8`.as("lng"),
    ])
    .where("person_id", "in", personIds)
    .execute();
  return new Map(
    rows.map(({ personId, lat, lng, ...wishes }) => [
      personId,
      { ...wishes, home: lat === null || lng === null ? null : { lat, lng } },
    ]),
  );
}

/** What one person wishes; nothing when they never said anything. */
export async function findWishesOf(db: Reader, personId: PersonId): Promise<Wishes> {
  return (await findWishes(db, [personId])).get(personId) ?? noWishes;
}

/** Writes the wishes as a whole. */
export async function saveWishes(tx: Tx, { personId, ...wishes }: PersonWishes & WishesInput, at: Date): Promise<void> {
  const values = {
    travel_mode: wishes.travelMode,
    resting_until: wishes.restingUntil,
    max_per_month: wishes.maxPerMonth,
    leads: wishes.leads,
    target_groups: [...wishes.targetGroups],
    home_lat: wishes.home?.lat ?? null,
    home_lng: wishes.home?.lng ?? null,
    changed_at: at,
  };
  await tx
    .insertInto("person_wishes")
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(values))
    .execute();
}

/** Whether somebody wants the plain order. */
export async function wantsPlainOrder(db: Reader, personId: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom("person_wishes")
    .select("plain_order as plain")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.plain ?? false;
}

/** Keeps whether somebody wants the plain order; their wishes stay as they are. */
export async function savePlainOrder(tx: Tx, personId: PersonId, plain: boolean, at: Date): Promise<void> {
  const values = { plain_order: plain, changed_at: at };
  await tx
    .insertInto("person_wishes")
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(values))
    .execute();
}
