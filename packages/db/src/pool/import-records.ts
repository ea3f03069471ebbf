import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import type { CredentialId, ImportBatchId, PersonId } from "@nuanlin/domain/ids";
import type { KnownPaper, KnownPerson } from "@nuanlin/domain/pool/decide-import";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** Imports go one after the other, so that two of the same file never make the same person twice. Taken before any row. */
export async function queueImports(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import professionals', 0))`.execute(tx);
}

/** Whoever is reached by one of the phones, with an account or without, and whether the clerk stands close to them. */
export async function findKnownPeople(
  db: Reader,
  phones: readonly string[],
  clerkId: PersonId,
): Promise<readonly KnownPerson[]> {
  if (phones.length === 0) return [];
  const { rows } = await sql<KnownPerson>`
    with known as (
      select person.id, person.name, account.phone, true as "hasAccount"
        from account join person on person.account_id = account.id where account.phone = any(${[...phones]}::text[])
      union all
      select person.id, person.name, person.phone, false
        from person where person.phone = any(${[...phones]}::text[]) and person.account_id is null and person.merged_into is null
    )
    select known.*, (
      exists (
        select from membership mine
          join membership theirs on theirs.organisation_id = mine.organisation_id and theirs.person_id = known.id
          join organisation on organisation.id = mine.organisation_id and organisation.kind <> 'federation'
          where mine.person_id = ${clerkId})
      or exists (
        select from companion
          where (owner_id = ${clerkId} and person_id = known.id) or (owner_id = known.id and person_id = ${clerkId}))
      or exists (
        select from signup
          where (brought_by = ${clerkId} and person_id = known.id) or (brought_by = known.id and person_id = ${clerkId}))
    ) as conflict
    from known order by known.id`.execute(db);
  return rows;
}

/** Every paper with one of the numbers or of one of the people, whoever holds it and wherever it stands. */
export async function findKnownPapers(
  db: Reader,
  numbers: readonly string[],
  people: readonly PersonId[],
): Promise<readonly KnownPaper[]> {
  if (numbers.length === 0) return [];
  return db
    .selectFrom("credential")
    .select([
      "id",
      "person_id as personId",
      "type_code as type",
      "number",
      "issued_on as issuedOn",
      "valid_until as validUntil",
      "status",
    ])
    .where((eb) =>
      eb.or([eb("number", "in", numbers), ...(people.length === 0 ? [] : [eb("person_id", "in", people)])]),
    )
    .execute();
}

export interface NewProfessional {
  readonly name: string;
  readonly phone: string;
  readonly divisionCode: string | null;
  readonly skills: readonly SkillCode[];
  readonly slots: readonly TimeSlotCode[];
}

/** Writes people without an account, as guests are, with what the file says of them; their ids by phone. */
export async function insertProfessionals(
  tx: Tx,
  people: readonly NewProfessional[],
  at: Date,
): Promise<ReadonlyMap<string, PersonId>> {
  if (people.length === 0) return new Map();
  const rows = await tx
    .insertInto("person")
    .values(
      people.map(({ name, phone, divisionCode }) => ({ name, phone, division_code: divisionCode, created_at: at })),
    )
    .returning(["id", "phone"])
    .execute();
  const idOf = new Map(rows.flatMap(({ id, phone }) => (phone === null ? [] : [[phone, id] as const])));
  const each = <T>(list: (person: NewProfessional) => readonly T[]) =>
    people.flatMap((person) => {
      const id = idOf.get(person.phone);
      return id === undefined ? [] : list(person).map((value) => ({ id, value }));
    });
  const skills = each(({ skills: codes }) => codes).map(({ id, value }) => ({
    person_id: id,
    skill_code: value,
    level: 1 as const,
  }));
  if (skills.length > 0) await tx.insertInto("person_skill").values(skills).execute();
  const slots = each(({ slots: codes }) => codes).map(({ id, value }) => ({ person_id: id, slot_code: value }));
  if (slots.length > 0) await tx.insertInto("person_slot").values(slots).execute();
  return idOf;
}

interface ImportedPaper {
  readonly personId: PersonId;
  readonly type: CredentialTypeCode;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly issuer: string;
  readonly twoPerson: boolean;
  readonly replacesId: CredentialId | null;
}

/**
 * Writes papers that a clerk answers for, each with its first step: verified, or half where a second clerk has to look. What a
 * verified one follows is superseded; the second clerk's yes does the same for the others. The people's rows are held.
 */
export async function insertImportedPapers(
  tx: Tx,
  papers: readonly ImportedPaper[],
  { batchId, by, at }: { readonly batchId: ImportBatchId; readonly by: PersonId; readonly at: Date },
): Promise<readonly { readonly id: CredentialId; readonly personId: PersonId; readonly status: string }[]> {
  if (papers.length === 0) return [];
  const rows = await tx
    .insertInto("credential")
    .values(
      papers.map((paper) => ({
        person_id: paper.personId,
        type_code: paper.type,
        number: paper.number,
        issued_on: paper.issuedOn,
        valid_until: paper.validUntil,
        issuer: paper.issuer,
        source: "import" as const,
        replaces_id: paper.replacesId,
        batch_id: batchId,
        claimed_at: at,
        status: paper.twoPerson ? ("half" as const) : ("verified" as const),
        first_by: paper.twoPerson ? by : null,
        first_at: paper.twoPerson ? at : null,
        verified_by: paper.twoPerson ? null : by,
        verified_at: paper.twoPerson ? null : at,
      })),
    )
    .returning(["id", "person_id as personId", "status", "replaces_id as replacesId"])
    .execute();
  await tx
    .insertInto("credential_step")
    .values(
      rows.map(({ id, status }) => ({
        credential_id: id,
        at,
        by_person: by,
        from_status: null,
        to_status: status,
        reason: "",
      })),
    )
    .execute();
  const followed = rows.flatMap(({ status, replacesId }) => (status === "verified" && replacesId ? [replacesId] : []));
  await moveFollowed(tx, followed, { from: "verified", to: "superseded" }, { by, at });
  return rows;
}

interface Move {
  readonly from: "verified" | "superseded";
  readonly to: "verified" | "superseded";
}

/** Moves those of the papers that stand where the move begins, each with its step, in the order of their ids. */
export async function moveFollowed(
  tx: Tx,
  ids: readonly CredentialId[],
  { from, to }: Move,
  { by, at }: { readonly by: PersonId; readonly at: Date },
): Promise<void> {
  if (ids.length === 0) return;
  const held = await tx
    .selectFrom("credential")
    .select("id")
    .where("id", "in", ids)
    .where("status", "=", from)
    .orderBy("id")
    .forUpdate()
    .execute();
  if (held.length === 0) return;
  const moved = held.map(({ id }) => id);
  await tx.updateTable("credential").set({ status: to }).where("id", "in", moved).execute();
  await tx
    .insertInto("credential_step")
    .values(moved.map((id) => ({ credential_id: id, at, by_person: by, from_status: from, to_status: to, reason: "" })))
    .execute();
}
