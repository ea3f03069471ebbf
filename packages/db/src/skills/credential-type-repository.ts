import type { CredentialTypeCode, LocalCredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import {
  effectiveTypes,
  type CredentialTypeSetting,
  type EffectiveCredentialType,
  type LocalCredentialType,
} from "@nuanlin/domain/credentials/effective-types";
import type { PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";

/** The types that the federation has added, in the order of their names. */
export async function findLocalTypes(db: Reader): Promise<LocalCredentialType[]> {
  const rows = await db.selectFrom("credential_type_local").select(["code", "zh", "en"]).orderBy("code").execute();
  return rows.map((row) => ({ ...row, code: row.code as LocalCredentialTypeCode }));
}

/** What the federation has decided about types; a type without a row holds as it is written. */
export async function findTypeSettings(db: Reader): Promise<CredentialTypeSetting[]> {
  return db
    .selectFrom("credential_type_setting")
    .select([
      "type_code as typeCode",
      "validity_months as validityMonths",
      "renewal_days as renewalDays",
      "grace_days as graceDays",
      "two_person as twoPerson",
      "retired",
    ])
    .execute();
}

/** All credential types as they hold here and now. */
export async function findEffectiveTypes(db: Reader): Promise<readonly EffectiveCredentialType[]> {
  return effectiveTypes(await findLocalTypes(db), await findTypeSettings(db));
}

/** One type as it holds here and now; undefined for a code of the federation that does not exist. */
export async function findEffectiveType(
  db: Reader,
  code: CredentialTypeCode,
): Promise<EffectiveCredentialType | undefined> {
  return (await findEffectiveTypes(db)).find((type) => type.code === code);
}

/** Writes a new type; a name or code that is there already comes back as ENTRY_EXISTS. */
export async function insertLocalType(tx: Tx, type: LocalCredentialType, by: PersonId, at: Date): Promise<void> {
  await tx
    .insertInto("credential_type_local")
    .values({ code: type.code, zh: type.zh, en: type.en, created_by: by, created_at: at })
    .execute();
}

/** Writes what the federation decides about a type, in place of what it had decided before. */
export async function saveTypeSetting(tx: Tx, setting: CredentialTypeSetting, by: PersonId, at: Date): Promise<void> {
  const values = {
    validity_months: setting.validityMonths,
    renewal_days: setting.renewalDays,
    grace_days: setting.graceDays,
    two_person: setting.twoPerson,
    retired: setting.retired,
    updated_by: by,
    updated_at: at,
  };
  await tx
    .insertInto("credential_type_setting")
    .values({ type_code: setting.typeCode, ...values })
    .onConflict((conflict) => conflict.column("type_code").doUpdateSet(values))
    .execute();
}

/** How many people hold a checked credential of each type; the dates are not asked. */
export async function countHolders(
  db: Reader,
): Promise<{ readonly code: CredentialTypeCode; readonly people: number }[]> {
  return db
    .selectFrom("credential")
    .select((eb) => ["type_code as code", eb.fn.count<number>("person_id").distinct().as("people")])
    .where("status", "in", ["verified", "superseded"])
    .groupBy("type_code")
    .execute();
}
