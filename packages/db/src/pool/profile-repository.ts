import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { PersonId } from "@nuanlin/domain/ids";
import type { ProfileConsent, SaveProfessionalProfileInput } from "@nuanlin/domain/pool/professional-profile";
import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";
import { countsOn } from "./search-pool.ts";

export interface ProfessionalProfile {
  readonly headline: string;
  readonly about: string;
  readonly consents: Readonly<Record<ProfileConsent, boolean>>;
  readonly leading: boolean;
}

/** One's own profile; one that was never written is empty, and nobody has agreed to anything. */
export async function findProfessionalProfile(db: Reader, personId: PersonId): Promise<ProfessionalProfile> {
  const row = await db
    .selectFrom("professional_profile")
    .select(["headline", "about", "pool_at", "public_at", "full_name", "leading_talent"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return {
    headline: row?.headline ?? "",
    about: row?.about ?? "",
    consents: {
      pool: (row?.pool_at ?? null) !== null,
      public: (row?.public_at ?? null) !== null,
      fullName: row?.full_name ?? false,
    },
    leading: row?.leading_talent ?? false,
  };
}

/** Keeps the words of a profile. */
export async function saveProfileWords(
  tx: Tx,
  personId: PersonId,
  words: SaveProfessionalProfileInput,
  at: Date,
): Promise<void> {
  const values = { ...words, updated_at: at };
  await tx
    .insertInto("professional_profile")
    .values({ person_id: personId, pool_at: null, public_at: null, leading_on: null, ...values })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(values))
    .execute();
}

/** Keeps which consents stand; each keeps the moment at which it was first given. */
export async function saveConsents(
  tx: Tx,
  personId: PersonId,
  consents: Readonly<Record<ProfileConsent, boolean>>,
  at: Date,
): Promise<void> {
  const since = (column: "pool_at" | "public_at", given: boolean) =>
    given ? sql<Date>`coalesce(professional_profile.${sql.ref(column)}, ${at})` : null;
  await tx
    .insertInto("professional_profile")
    .values({
      person_id: personId,
      pool_at: consents.pool ? at : null,
      public_at: consents.public ? at : null,
      full_name: consents.fullName,
      leading_on: null,
      updated_at: at,
    })
    .onConflict((conflict) =>
      conflict.column("person_id").doUpdateSet({
        pool_at: since("pool_at", consents.pool),
        public_at: since("public_at", consents.public),
        full_name: consents.fullName,
        updated_at: at,
      }),
    )
    .execute();
}

/** Marks somebody as a leading talent since that day, or takes it back; whoever is one already keeps the first day. */
export async function saveLeading(tx: Tx, personId: PersonId, leading: boolean, day: string, at: Date): Promise<void> {
  await tx
    .insertInto("professional_profile")
    .values({
      person_id: personId,
      pool_at: null,
      public_at: null,
      leading_talent: leading,
      leading_on: leading ? day : null,
      updated_at: at,
    })
    .onConflict((conflict) =>
      conflict.column("person_id").doUpdateSet({
        leading_talent: leading,
        leading_on: leading ? sql<string>`coalesce(professional_profile.leading_on, ${day}::date)` : null,
        updated_at: at,
      }),
    )
    .execute();
}

/** Whether somebody agreed to be found in the pool and can be reached. */
export async function findPoolMembers(db: Reader, personIds: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("professional_profile")
    .innerJoin("person", "person.id", "professional_profile.person_id")
    .innerJoin("account", "account.id", "person.account_id")
    .select("professional_profile.person_id as id")
    .where("professional_profile.pool_at", "is not", null)
    .where("account.status", "=", "active")
    .where("person.merged_into", "is", null)
    .where("professional_profile.person_id", "in", personIds)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What a public page may be made of; the whole name leaves the database only by consent. */
export interface PublicProfessional {
  readonly personId: PersonId;
  readonly name: string;
  readonly fullName: boolean;
  readonly avatarSeed: string;
  readonly headline: string;
  readonly about: string;
  readonly leading: boolean;
  readonly publicAt: Date;
  readonly types: readonly CredentialTypeCode[];
}

function selectPublic(day: string, condition: RawBuilder<unknown>, limit: number): RawBuilder<PublicProfessional> {
  return sql<PublicProfessional>`
    select person.id as "personId", person.name, profile.full_name as "fullName", ${avatarSeed("person.id")} as "avatarSeed",
      profile.headline, profile.about, profile.leading_talent as "leading", profile.public_at as "publicAt",
      array(select distinct type_code from credential where credential.person_id = person.id and ${countsOn(day)} order by 1) as "types"
    from professional_profile as profile
      join person on person.id = profile.person_id
      join account on account.id = person.account_id
    where profile.public_at is not null and person.merged_into is null and account.status = 'active'
      and exists (select from credential where credential.person_id = person.id and ${countsOn(day)}) and ${condition}
    order by profile.public_at desc, person.id limit ${limit}`;
}

/** Somebody with a public page and a checked credential on that day. */
export async function findPublicProfessional(
  db: Reader,
  personId: PersonId,
  day: string,
): Promise<PublicProfessional | undefined> {
  const { rows } = await selectPublic(day, sql`person.id = ${personId}`, 1).execute(db);
  return rows[0];
}

/** The public pages, the newest first, after the one with which the page before ended. */
export async function findPublicProfessionals(
  db: Reader,
  day: string,
  after: { readonly at: Date; readonly personId: PersonId } | null,
  limit: number,
): Promise<readonly PublicProfessional[]> {
  const millis = sql`date_trunc('milliseconds', profile.public_at)`;
  const condition =
    after === null
      ? sql`true`
      : sql`(${millis} < ${after.at} or (${millis} = ${after.at} and person.id > ${after.personId}))`;
  return (await selectPublic(day, condition, limit).execute(db)).rows;
}
