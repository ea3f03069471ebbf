import type { OrganisationId, PersonId, SupervisionId } from "@nuanlin/domain/ids";
import type {
  SupervisionForm,
  WriteSupervisionInput,
  WrittenSupervision,
} from "@nuanlin/domain/supervision/supervision";
import type { SupervisionTopicCode } from "@nuanlin/domain/supervision/supervision-topic";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Tx } from "../database.ts";

export async function insertSupervision(
  tx: Tx,
  given: WriteSupervisionInput & { readonly writtenBy: PersonId; readonly at: Date },
): Promise<SupervisionId> {
  const { id } = await tx
    .insertInto("supervision")
    .values({
      organisation_id: given.organisationId,
      supervisor_id: given.supervisorId,
      project_id: given.projectId,
      form: given.form,
      held_on: given.heldOn,
      minutes: given.minutes,
      topics: [...new Set(given.topics)],
      words: given.words,
      written_by: given.writtenBy,
      created_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("supervision_person")
    .values([...new Set(given.people)].map((personId) => ({ supervision_id: id, person_id: personId })))
    .execute();
  return id;
}

/** Holds the entry, so that it is taken back once. */
export async function lockSupervision(
  tx: Tx,
  id: SupervisionId,
): Promise<(WrittenSupervision & { readonly id: SupervisionId }) | undefined> {
  return tx
    .selectFrom("supervision")
    .select(["id", "written_by as writtenBy", "created_at as createdAt"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function deleteSupervision(tx: Tx, id: SupervisionId): Promise<void> {
  await tx.deleteFrom("supervision").where("id", "=", id).execute();
}

/** An entry of the log as those read it who gave it, took part or run the organisation. */
export interface SupervisionEntry {
  readonly id: SupervisionId;
  readonly organisationName: string;
  readonly supervisorId: PersonId;
  readonly supervisorName: string;
  readonly projectTitle: string | null;
  readonly form: SupervisionForm;
  readonly heldOn: string;
  readonly minutes: number;
  readonly topics: readonly SupervisionTopicCode[];
  readonly words: string;
  readonly people: readonly { readonly personId: PersonId; readonly name: string }[];
  readonly writtenBy: PersonId;
  readonly createdAt: Date;
}

/** Longest list one page carries. */
const entryLimit = 200;

function selectEntries(db: Reader) {
  return db
    .selectFrom("supervision")
    .innerJoin("organisation", "organisation.id", "supervision.organisation_id")
    .innerJoin("person as supervisor", "supervisor.id", "supervision.supervisor_id")
    .leftJoin("project", "project.id", "supervision.project_id")
    .select((eb) => [
      "supervision.id",
      "organisation.name as organisationName",
      "supervision.supervisor_id as supervisorId",
      "supervisor.name as supervisorName",
      "project.title as projectTitle",
      "supervision.form",
      "supervision.held_on as heldOn",
      "supervision.minutes",
      sql<SupervisionTopicCode[]>`supervision.topics`.as("topics"),
      "supervision.words",
      "supervision.written_by as writtenBy",
      "supervision.created_at as createdAt",
      jsonArrayFrom(
        eb
          .selectFrom("supervision_person")
          .innerJoin("person", "person.id", "supervision_person.person_id")
          .select(["person.id as personId", "person.name"])
          .whereRef("supervision_person.supervision_id", "=", "supervision.id")
          .orderBy("person.name"),
      ).as("people"),
    ])
    .orderBy("supervision.held_on", "desc")
    .orderBy("supervision.created_at", "desc")
    .limit(entryLimit);
}

/** The log of an organisation, the latest first. */
export async function findSupervisions(db: Reader, organisationId: OrganisationId): Promise<SupervisionEntry[]> {
  return selectEntries(db).where("supervision.organisation_id", "=", organisationId).execute();
}

/** Entries in which somebody supervised or was supervised, the latest first. */
export async function findMySupervisions(db: Reader, personId: PersonId): Promise<SupervisionEntry[]> {
  return selectEntries(db)
    .where((eb) =>
      eb.or([
        eb("supervision.supervisor_id", "=", personId),
        eb.exists(
          eb
            .selectFrom("supervision_person")
            .select("supervision_person.person_id")
            .whereRef("supervision_person.supervision_id", "=", "supervision.id")
            .where("supervision_person.person_id", "=", personId),
        ),
      ]),
    )
    .execute();
}

/** One month of an organisation's log. */
export interface SupervisionMonth {
  /** As in "2026-11". */
  readonly month: string;
  readonly entries: number;
  readonly minutes: number;
  /** Different people who were supervised. */
  readonly people: number;
}

/** The last twelve months in which there was any, the latest first. */
export async function sumSupervisions(db: Reader, organisationId: OrganisationId): Promise<SupervisionMonth[]> {
  const { rows } = await sql<SupervisionMonth>`
    with entry as (
      select id, minutes, to_char(held_on, 'YYYY-MM') as month from supervision where organisation_id = ${organisationId}
    )
    select month, count(*) as "entries", sum(minutes) as "minutes",
      (select count(distinct supervision_person.person_id)
        from supervision_person join entry other on other.id = supervision_person.supervision_id
        where other.month = entry.month) as "people"
    from entry group by month order by month desc limit 12`.execute(db);
  return rows;
}
