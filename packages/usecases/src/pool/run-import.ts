import type { Tx } from "@nuanlin/db/database";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { holdPersons } from "@nuanlin/db/people/person-repository";
import { addDone, endBatch, insertBatch, lockBatch } from "@nuanlin/db/pool/import-batch-repository";
import {
  findKnownPeople,
  insertImportedPapers,
  insertProfessionals,
  type NewProfessional,
  queueImports,
} from "@nuanlin/db/pool/import-records";
import { isFederationStaff, type Actor } from "@nuanlin/domain/actor";
import type { ImportBatchId, PersonId } from "@nuanlin/domain/ids";
import type { DecidedRow } from "@nuanlin/domain/pool/decide-import";
import type { ImportRow } from "@nuanlin/domain/pool/import-row";
import { groupedBy } from "@nuanlin/domain/grouped-by";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";
import { query } from "../query.ts";
import type { Services } from "../services.ts";
import { decideRows, type ImportLines, type ImportReport, readRows, reportOf } from "./foresee-import.ts";

interface RunImportInput extends ImportLines {
  readonly fileName: string;
  /** Chosen by whoever sends the file, so that they can ask how far it is meanwhile, and the same request runs once. */
  readonly batchId: ImportBatchId;
}

// So few that nobody waits long for a row that the import holds, so many that two thousand rows take seconds.
const rowsAtOnce = 50;

/**
 * Takes a file of professionals in, fifty rows to a transaction. Rows with something wrong are left out and told; the same file
 * again changes nothing. Whoever is new is written without an account, as guests are; papers carry the clerk's name, and where
 * the law asks for two clerks the second still has to look. A file that breaks off is marked so, and what is in can be undone.
 */
export async function runImport(
  services: Services,
  actor: Actor,
  { lines, fileName, batchId }: RunImportInput,
): Promise<ImportReport> {
  await startImport(services, actor, { batchId, fileName, rowCount: lines.length });
  try {
    const rows = await readImport(services, actor, { lines });
    const decided: DecidedRow[] = [];
    for (const chunk of chunksOf(rows)) decided.push(...(await takeIn(services, actor, batchId, chunk)));
    await finishImport(services, actor, { batchId, status: "done" });
    return reportOf(decided);
  } catch (error) {
    await finishImport(services, actor, { batchId, status: "failed" }).catch(() => undefined);
    throw error;
  }
}

const startImport = command({
  verb: "pool.import",
  load: async (_tx, { batchId }: Omit<RunImportInput, "lines"> & { readonly rowCount: number }) => batchId,
  allow: isFederationStaff,
  run: async ({ tx, actor, input: { batchId: id, fileName, rowCount }, now }) => {
    const begun = await insertBatch(tx, { id, fileName, rowCount, createdBy: actor.personId, at: now });
    if (!begun) throw new ProblemError({ code: "BATCH_WRONG_STATE", status: "running" });
  },
  target: (batchId) => batchId,
});

const readImport = query({
  load: async (_db, _input: ImportLines) => null,
  allow: isFederationStaff,
  run: ({ db, input, now }) => readRows(db, input, now),
});

const finishImport = command({
  verb: "pool.import.end",
  load: async (tx, { batchId }: { readonly batchId: ImportBatchId; readonly status: "done" | "failed" }) =>
    found(await lockBatch(tx, batchId), "batch"),
  allow: isFederationStaff,
  run: ({ tx, input: { batchId, status } }) => endBatch(tx, batchId, status),
  target: ({ id }) => id,
});

/** Rows of one phone stay together, so that one person is one and goes in whole. */
function chunksOf(rows: readonly ImportRow[]): ImportRow[][] {
  const chunks: ImportRow[][] = [];
  for (const group of groupsOf(rows)) {
    const last = chunks.at(-1);
    if (last && last.length + group.length <= rowsAtOnce) last.push(...group);
    else chunks.push([...group]);
  }
  return chunks;
}

function groupsOf(rows: readonly ImportRow[]): (readonly ImportRow[])[] {
  return [...groupedBy(rows, ({ line, paper }) => paper?.phone ?? `line ${line}`).values()];
}

/** A race for a number that came between is told of the one row, not of all fifty. */
async function takeIn(
  services: Services,
  actor: Actor,
  batchId: ImportBatchId,
  rows: readonly ImportRow[],
): Promise<DecidedRow[]> {
  try {
    return await importChunk(services, actor, { batchId, rows });
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.problems.some(({ code }) => lostRaces.has(code))) throw error;
    const groups = groupsOf(rows);
    if (groups.length === 1) return importChunk(services, actor, { batchId, rows: rows.map(triedInVain) });
    const decided: DecidedRow[] = [];
    for (const group of groups) decided.push(...(await takeIn(services, actor, batchId, group)));
    return decided;
  }
}

const lostRaces: ReadonlySet<string> = new Set(["CREDENTIAL_EXISTS", "CREDENTIAL_OF_SOMEBODY"]);

function triedInVain(row: ImportRow): ImportRow {
  return { ...row, paper: null, issues: [{ column: "number", code: "try_again" }] };
}

interface ImportChunk {
  readonly batchId: ImportBatchId;
  readonly rows: readonly ImportRow[];
}

const importChunk = command({
  verb: "pool.import.rows",
  load: async (_tx, { batchId }: ImportChunk) => batchId,
  allow: isFederationStaff,
  run: async ({ tx, actor, subject: batchId, input: { rows }, now }) => {
    await queueImports(tx);
    if (!(await addDone(tx, batchId, rows.length)))
      throw new ProblemError({ code: "BATCH_WRONG_STATE", status: "ended" });
    const phones = rows.flatMap(({ paper }) => paper?.phone ?? []);
    const known = await findKnownPeople(tx, phones, actor.personId);
    await holdPersons(
      tx,
      known.map(({ id }) => id),
    );
    const decided = await decideRows(tx, rows, actor.personId);
    const made = await insertProfessionals(tx, newPeople(decided), now);
    await writePapers(tx, decided, made, { batchId, by: actor.personId, at: now });
    return decided;
  },
  target: (batchId) => batchId,
});

/** One person for each phone that is new, with what any of their rows says. */
function newPeople(decided: readonly DecidedRow[]): NewProfessional[] {
  const papers = decided.flatMap(({ outcome, row }) => (outcome === "creates" && row.paper ? [row.paper] : []));
  return [...groupedBy(papers, ({ phone }) => phone)].flatMap(([phone, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const divisionCode = own.find((paper) => paper.divisionCode !== null)?.divisionCode ?? null;
    const skills = [...new Set(own.flatMap((paper) => paper.skills))];
    const slots = [...new Set(own.flatMap((paper) => paper.slots))];
    return [{ name: first.name, phone, divisionCode, skills, slots }];
  });
}

async function writePapers(
  tx: Tx,
  decided: readonly DecidedRow[],
  made: ReadonlyMap<string, PersonId>,
  how: { readonly batchId: ImportBatchId; readonly by: PersonId; readonly at: Date },
): Promise<void> {
  const papers = decided.flatMap(({ outcome, personId, replacesId, row: { paper } }) => {
    if (paper === null || (outcome !== "creates" && outcome !== "adds")) return [];
    return [{ ...paper, replacesId, personId: personId ?? found(made.get(paper.phone), "person") }];
  });
  const written = await insertImportedPapers(tx, papers, how);
  // Whoever was here already hears that a paper of theirs counts; who is new has no account to hear it with.
  const here = new Set(decided.flatMap(({ personId }) => personId ?? []));
  await enqueueAll(
    tx,
    written
      .filter(({ personId, status }) => status === "verified" && here.has(personId))
      .map(({ id }) => ({
        topic: "credential.verified",
        ids: { credentialId: id },
        dedupeKey: `credential.verified:${id}:${how.at.getTime()}`,
        at: how.at,
      })),
  );
}
