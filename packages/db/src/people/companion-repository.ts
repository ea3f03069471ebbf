import type { PersonId, ProjectId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { CompanionRelation, SaveCompanionInput } from "@nuanlin/domain/people/companion";
import { type LiveStatus, liveStatuses } from "@nuanlin/domain/signups/signup";
import type { EpochMillis } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Tx } from "../database.ts";
import { avatarSeed } from "./avatar-seed.ts";

/** A shift that somebody was brought into and that is not over. */
interface ComingOfCompanion {
  readonly signupId: SignupId;
  readonly shiftId: ShiftId;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly status: LiveStatus;
  readonly start: EpochMillis;
  readonly end: EpochMillis;
  readonly timeZone: string;
}

/** Somebody without an account, as the one who brings them sees them. */
export interface Companion {
  readonly id: PersonId;
  readonly name: string;
  readonly birthDate: string | null;
  readonly relation: CompanionRelation;
  readonly avatarSeed: string;
  /** Who consented for somebody below 18; null when nobody did. */
  readonly guardianName: string | null;
  /** Until when a code can join them to an account of their own; null without one. */
  readonly codeUntil: Date | null;
  readonly coming: readonly ComingOfCompanion[];
}

const millis = (column: string) => sql<EpochMillis>`(extract(epoch from ${sql.ref(column)}) * 1000)::bigint`;

/** The people somebody brings along, those they added first first. */
export async function findCompanions(db: Reader, ownerId: PersonId, now: Date): Promise<Companion[]> {
  return db
    .selectFrom("companion")
    .innerJoin("person", "person.id", "companion.person_id")
    .leftJoin("guardian_consent", "guardian_consent.person_id", "person.id")
    .select((eb) => [
      "person.id",
      "person.name",
      "person.birth_date as birthDate",
      "companion.relation",
      avatarSeed("person.id").as("avatarSeed"),
      "guardian_consent.guardian_name as guardianName",
      eb
        .selectFrom("person_claim")
        .select((claim) => claim.fn.max("person_claim.expires_at").as("until"))
        .whereRef("person_claim.person_id", "=", "person.id")
        .where("person_claim.claimed_by", "is", null)
        .where("person_claim.expires_at", ">", now)
        .as("codeUntil"),
      jsonArrayFrom(
        eb
          .selectFrom("signup")
          .innerJoin("shift", "shift.id", "signup.shift_id")
          .innerJoin("place", "place.id", "shift.place_id")
          .innerJoin("project", "project.id", "shift.project_id")
          .select([
            "signup.id as signupId",
            "signup.shift_id as shiftId",
            "shift.project_id as projectId",
            "project.title",
            sql<LiveStatus>`signup.status`.as("status"),
            millis("signup.starts_at").as("start"),
            millis("signup.ends_at").as("end"),
            "place.time_zone as timeZone",
          ])
          .whereRef("signup.person_id", "=", "person.id")
          .where("signup.status", "in", liveStatuses)
          .where("signup.ends_at", ">", now)
          .orderBy("signup.starts_at"),
      ).as("coming"),
    ])
    .where("companion.owner_id", "=", ownerId)
    .orderBy("companion.created_at")
    .orderBy("person.id")
    .execute();
}

/** Somebody's companion, with whether a guardian consented; nothing for people whom others bring. */
export async function findCompanion(
  db: Reader,
  ownerId: PersonId,
  id: PersonId,
): Promise<{ readonly id: PersonId; readonly consented: boolean } | undefined> {
  return db
    .selectFrom("companion")
    .leftJoin("guardian_consent", "guardian_consent.person_id", "companion.person_id")
    .select(["companion.person_id as id", sql<boolean>`guardian_consent.person_id is not null`.as("consented")])
    .where("companion.owner_id", "=", ownerId)
    .where("companion.person_id", "=", id)
    .executeTakeFirst();
}

export async function countCompanions(db: Reader, ownerId: PersonId): Promise<number> {
  const { count } = await db
    .selectFrom("companion")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("owner_id", "=", ownerId)
    .executeTakeFirstOrThrow();
  return count;
}

type CompanionFacts = Pick<SaveCompanionInput, "name" | "birthDate" | "relation"> & {
  readonly divisionCode: string | null;
};

/** Writes a person without an account, brought by the owner. The owner's row must be held. */
export async function insertCompanion(
  tx: Tx,
  ownerId: PersonId,
  { name, birthDate, relation, divisionCode }: CompanionFacts,
  at: Date,
): Promise<PersonId> {
  const { id } = await tx
    .insertInto("person")
    .values({ name, birth_date: birthDate, division_code: divisionCode, created_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.insertInto("companion").values({ owner_id: ownerId, person_id: id, relation, created_at: at }).execute();
  return id;
}

export async function updateCompanion(
  tx: Tx,
  ownerId: PersonId,
  id: PersonId,
  { name, birthDate, relation, divisionCode }: CompanionFacts,
): Promise<void> {
  await tx
    .updateTable("person")
    .set({ name, birth_date: birthDate, division_code: divisionCode })
    .where("id", "=", id)
    .execute();
  await tx
    .updateTable("companion")
    .set({ relation })
    .where("owner_id", "=", ownerId)
    .where("person_id", "=", id)
    .execute();
}

/** Takes somebody off the list; of whoever was never in any shift nothing is kept. */
export async function deleteCompanion(tx: Tx, ownerId: PersonId, id: PersonId): Promise<void> {
  await tx.deleteFrom("companion").where("owner_id", "=", ownerId).where("person_id", "=", id).execute();
  const known = await tx
    .selectFrom("person")
    .select("id")
    .where("id", "=", id)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom("signup").select("signup.id").whereRef("signup.person_id", "=", "person.id")),
        eb.exists(eb.selectFrom("notice").select("notice.id").whereRef("notice.person_id", "=", "person.id")),
      ]),
    )
    .executeTakeFirst();
  if (known) return;
  await tx.deleteFrom("person_claim").where("person_id", "=", id).execute();
  await tx.deleteFrom("person").where("id", "=", id).execute();
}
