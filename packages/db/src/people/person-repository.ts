import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import type { CourseId, PersonId } from "@nuanlin/domain/ids";
import type { Credential, Person } from "@nuanlin/domain/people/person";
import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Reader, Tx } from "../database.ts";

/** What costs a look into many rows and is read only where a rule asks for it. */
interface Wanted {
  readonly serviceMinutes: boolean;
}

// Paid duty is no service (Order 67 art. 19).
const servedMinutes = sql<number>`(select coalesce(sum(hours_entry.minutes), 0)::int from hours_entry
  where hours_entry.person_id = person.id and hours_entry.status in ('confirmed', 'checked') and not hours_entry.duty)`;

function selectPersons(db: Reader, { serviceMinutes }: Wanted = { serviceMinutes: false }) {
  return db.selectFrom("person").select((eb) => [
    "person.id",
    "person.name",
    "person.birth_date as birthDate",
    "person.division_code as divisionCode",
    "person.reach_km as reachKm",
    // Whoever comes without an account is reached by phone, or through the person who brings them.
    sql<boolean>`(person.account_id is not null or person.phone is not null
      or exists (select from companion where companion.person_id = person.id))`.as("hasContact"),
    jsonArrayFrom(
      eb
        .selectFrom("person_skill")
        .select(["person_skill.skill_code as code", "person_skill.level"])
        .whereRef("person_skill.person_id", "=", "person.id")
        .orderBy("person_skill.skill_code"),
    ).as("skills"),
    sql<TimeSlotCode[]>`array(select slot_code from person_slot where person_id = person.id order by slot_code)`.as(
      "slots",
    ),
    sql<
      ServiceCategoryCode[]
    >`array(select category_code from person_interest where person_id = person.id order by category_code)`.as(
      "interests",
    ),
    jsonArrayFrom(
      eb
        .selectFrom("credential")
        .select([
          "credential.type_code as type",
          "credential.number",
          sql<Credential["status"]>`case credential.status when 'superseded' then 'verified'
            when 'verified' then 'verified' else 'claimed' end`.as("status"),
          sql<string>`credential.issued_on::text`.as("issuedOn"),
          sql<string | null>`credential.valid_until::text`.as("validUntil"),
        ])
        .whereRef("credential.person_id", "=", "person.id")
        .where("credential.status", "not in", ["returned", "revoked", "withdrawn"])
        .orderBy("credential.issued_on"),
    ).as("credentials"),
    jsonObjectFrom(
      eb
        .selectFrom("guardian_consent")
        .select([
          "guardian_consent.guardian_name as guardianName",
          "guardian_consent.guardian_phone as guardianPhone",
          "guardian_consent.given_at as givenAt",
        ])
        .whereRef("guardian_consent.person_id", "=", "person.id"),
    ).as("guardianConsent"),
    jsonArrayFrom(
      eb
        .selectFrom("safety_check")
        .select([
          "safety_check.clear",
          sql<string>`safety_check.checked_on::text`.as("checkedOn"),
          eb.lit(true).as("confirmed"),
        ])
        .whereRef("safety_check.person_id", "=", "person.id")
        .where("safety_check.confirmed_by", "is not", null),
    ).as("safetyChecks"),
    jsonArrayFrom(
      eb
        .selectFrom("learning_record")
        .select([
          sql<CourseId>`learning_record.course_id`.as("courseId"),
          sql<string>`learning_record.held_on::text`.as("heldOn"),
          sql<string | null>`learning_record.valid_until::text`.as("validUntil"),
        ])
        .whereRef("learning_record.person_id", "=", "person.id")
        .where("learning_record.course_id", "is not", null),
    ).as("learning"),
    (serviceMinutes ? servedMinutes : sql<number | null>`null::int`).as("serviceMinutes"),
  ]);
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof selectPersons>["executeTakeFirstOrThrow"]>>;

function toPerson(row: PersonRow): Person {
  const consent = row.guardianConsent;
  return {
    ...row,
    guardianConsent: consent === null ? null : { ...consent, givenAt: new Date(consent.givenAt) },
  };
}

/** The person as the rules see them; their service minutes only if wanted. */
export async function findPerson(db: Reader, id: PersonId, wanted?: Wanted): Promise<Person | undefined> {
  const row = await selectPersons(db, wanted).where("person.id", "=", id).executeTakeFirst();
  return row && toPerson(row);
}

/** The same for several people, in no particular order. */
export async function findPersons(db: Reader, ids: readonly PersonId[], wanted?: Wanted): Promise<Person[]> {
  if (ids.length === 0) return [];
  return (await selectPersons(db, wanted).where("person.id", "in", ids).execute()).map(toPerson);
}

/** Holds the person's row to the end of the transaction; always after the shift's, never before. */
export async function holdPerson(tx: Tx, id: PersonId): Promise<void> {
  await tx.selectFrom("person").select("id").where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
}

/** Holds the rows of several persons in the order of their ids; those that do not exist are passed over. */
export async function holdPersons(tx: Tx, ids: readonly PersonId[]): Promise<void> {
  if (ids.length > 0)
    await tx.selectFrom("person").select("id").where("id", "in", ids).orderBy("id").forUpdate().execute();
}

/** Holds the person's row and reads the person as they are then. */
export async function lockPerson(tx: Tx, id: PersonId, wanted?: Wanted): Promise<Person> {
  await holdPerson(tx, id);
  return toPerson(await selectPersons(tx, wanted).where("person.id", "=", id).executeTakeFirstOrThrow());
}
