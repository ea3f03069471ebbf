import type { Reader } from "@nuanlin/db/database";
import { findKnownPapers, findKnownPeople } from "@nuanlin/db/pool/import-records";
import { findEffectiveTypes } from "@nuanlin/db/skills/credential-type-repository";
import { findLocalSkills, findRetirements } from "@nuanlin/db/skills/skill-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import {
  compareRows,
  countImport,
  type DecidedRow,
  decideImport,
  type ImportCounts,
} from "@nuanlin/domain/pool/decide-import";
import { type ImportRow, importRowReader } from "@nuanlin/domain/pool/import-row";
import type { ImportCell, ImportColumn } from "@nuanlin/domain/pool/import-sheet";
import { skillTree } from "@nuanlin/domain/skills/skill-tree";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";

/** The lines of a file below its headings, as they were read. */
export interface ImportLines {
  readonly lines: readonly {
    readonly line: number;
    readonly cellOf: (column: ImportColumn) => ImportCell;
  }[];
}

export interface ImportReport {
  readonly counts: ImportCounts;
  readonly rows: readonly DecidedRow[];
}

/** What taking the file in would do to each of its rows. Nothing is written. */
export const foreseeImport = query({
  load: async (_db, _input: ImportLines) => null,
  allow: isFederationStaff,
  run: async ({ db, actor, input, now }) =>
    reportOf(await decideRows(db, await readRows(db, input, now), actor.personId)),
});

/** The rows by what the lists say today and by each other. */
export async function readRows(db: Reader, { lines }: ImportLines, now: Date): Promise<readonly ImportRow[]> {
  const retired = new Set((await findRetirements(db)).map(({ code }) => code));
  const local = (await findLocalSkills(db)).map((skill) => ({ ...skill, parent: null, nationalStrength: null }));
  const read = importRowReader({
    types: await findEffectiveTypes(db),
    skills: [...local, ...skillTree].filter(({ code }) => !retired.has(code)),
    today: localDate(now, districtZone),
  });
  return compareRows(lines.map(({ line, cellOf }) => read(line, cellOf)));
}

/** The rows by what is here. Only what is read while the people are held counts for writing. */
export async function decideRows(db: Reader, rows: readonly ImportRow[], clerkId: PersonId): Promise<DecidedRow[]> {
  const papers = rows.flatMap(({ paper }) => paper ?? []);
  const phones = [...new Set(papers.map(({ phone }) => phone))];
  const numbers = [...new Set(papers.map(({ number }) => number))];
  const people = await findKnownPeople(db, phones, clerkId);
  const ids = people.map(({ id }) => id);
  return decideImport(rows, { clerkId, people, papers: await findKnownPapers(db, numbers, ids) });
}

/** Rows in the order of the file, with their counts. */
export function reportOf(rows: readonly DecidedRow[]): ImportReport {
  return { counts: countImport(rows), rows: rows.toSorted((a, b) => a.row.line - b.row.line) };
}
