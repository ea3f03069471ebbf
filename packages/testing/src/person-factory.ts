import type { Db } from "@nuanlin/db/database";
import { findActor } from "@nuanlin/db/accounts/actor-repository";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { PersonId } from "@nuanlin/domain/ids";
import type { PersonSkill } from "@nuanlin/domain/people/person";

export interface GivenPerson {
  readonly name?: string;
  /** null leaves the profile without a birth date. */
  readonly birthDate?: string | null;
  readonly divisionCode?: string | null;
  readonly skills?: readonly PersonSkill[];
  readonly credential?: {
    readonly type: CredentialTypeCode;
    readonly validUntil?: string | null;
    readonly status?: "claimed" | "verified" | "revoked";
  };
  readonly guardianConsent?: boolean;
  /** The day on which two clerks found nothing against work near children. */
  readonly safetyCheck?: string;
  readonly passwordHash?: string;
}

let counter = 0;

async function insertSafetyCheck(db: Db, personId: PersonId, checkedOn: string, at: Date): Promise<void> {
  const clerks = [];
  for (const name of ["First clerk", "Second clerk"]) {
    const clerk = await db
      .insertInto("person")
      .values({ name, created_at: at })
      .returning("id")
      .executeTakeFirstOrThrow();
    clerks.push(clerk.id);
  }
  const [first, second] = clerks;
  if (!first || !second) throw new Error("two clerks are needed");
  await db
    .insertInto("safety_check")
    .values({
      person_id: personId,
      clear: true,
      checked_on: checkedOn,
      body: "Police",
      recorded_by: first,
      recorded_at: at,
      confirmed_by: second,
      confirmed_at: at,
    })
    .execute();
}

/** A grown-up neighbour in 龙溪街道 with a complete profile, signed in. Say only what your test is about. */
export async function insertPerson(db: Db, given: GivenPerson = {}): Promise<PersonActor> {
  counter += 1;
  const at = new Date("2026-01-05T08:00:00Z");
  const unique = `${String(process.pid % 1000).padStart(3, "0")}${String(counter).padStart(5, "0")}`;
  const account = await db
    .insertInto("account")
    .values({
      phone: `199${unique}`,
      password_hash: given.passwordHash ?? "no password",
      locale: "zh-CN",
      notice_version: "2026-11-01",
      notice_accepted_at: at,
      created_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const person = await db
    .insertInto("person")
    .values({
      account_id: account.id,
      name: given.name ?? `Neighbour ${counter}`,
      birth_date: given.birthDate === undefined ? "1990-03-12" : given.birthDate,
      division_code: given.divisionCode === undefined ? "330502010" : given.divisionCode,
      created_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { code, level } of given.skills ?? []) {
    await db.insertInto("person_skill").values({ person_id: person.id, skill_code: code, level }).execute();
  }
  if (given.credential) {
    await db
      .insertInto("credential")
      .values({
        person_id: person.id,
        type_code: given.credential.type,
        number: `N${unique}`,
        issued_on: "2024-01-01",
        valid_until: given.credential.validUntil ?? null,
        status: given.credential.status ?? "verified",
      })
      .execute();
  }
  if (given.guardianConsent) {
    await db
      .insertInto("guardian_consent")
      .values({ person_id: person.id, guardian_name: "Guardian", guardian_phone: "13800000000", given_at: at })
      .execute();
  }
  if (given.safetyCheck !== undefined) await insertSafetyCheck(db, person.id, given.safetyCheck, at);
  const actor = await findActor(db, account.id);
  if (!actor) throw new Error("the person just written cannot be found");
  return actor;
}
