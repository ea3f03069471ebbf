import { groupedBy } from "../grouped-by.ts";
import type { CredentialTypeCode } from "../codes/credential-type.ts";
import type { CredentialId, PersonId } from "../ids.ts";
import type { CredentialStatus } from "../people/credential-status.ts";
import type { ImportIssue, ImportIssueCode, ImportPaper, ImportRow } from "./import-row.ts";
import { type ImportColumn, sameWord } from "./import-sheet.ts";

/** Somebody who is here already, with one of the phones of the file. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly phone: string;
  readonly hasAccount: boolean;
  /** Whether the clerk stands close to them. */
  readonly conflict: boolean;
}

/** A paper that is here already: of one of these people, or with one of the numbers of the file. */
export interface KnownPaper {
  readonly id: CredentialId;
  readonly personId: PersonId;
  readonly type: CredentialTypeCode;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly status: CredentialStatus;
}

interface KnownRecords {
  readonly clerkId: PersonId;
  readonly people: readonly KnownPerson[];
  readonly papers: readonly KnownPaper[];
}

/** What becomes of a row: somebody new with a paper, a paper of somebody who is here, nothing to do, or it is left out. */
type RowOutcome = "creates" | "adds" | "unchanged" | "failed";

export interface DecidedRow {
  readonly row: ImportRow;
  readonly outcome: RowOutcome;
  /** The paper waits for a second clerk. */
  readonly waits: boolean;
  /** Whose paper it is, when they are here already. */
  readonly personId: PersonId | null;
  /** The paper of theirs that this one follows: once this one counts, nobody is asked to renew the other. */
  readonly replacesId: CredentialId | null;
  readonly issues: readonly ImportIssue[];
}

const here: ReadonlySet<CredentialStatus> = new Set(["claimed", "asked", "half", "verified", "superseded"]);
const counting: ReadonlySet<CredentialStatus> = new Set(["half", "verified", "superseded"]);

/** Rows against each other: one phone is one person, one number one paper. Of two that clash the first stands. */
export function compareRows(rows: readonly ImportRow[]): ImportRow[] {
  const nameOf = new Map<string, string>();
  const holderOf = new Map<string, string>();
  const seen = new Set<string>();
  return rows.map((row) => {
    const { paper } = row;
    if (paper === null) return row;
    const refused = (column: ImportColumn, code: ImportIssueCode): ImportRow => ({
      ...row,
      paper: null,
      issues: [{ column, code }],
    });
    const { phone, name, type, number, issuedOn } = paper;
    if ((nameOf.get(phone) ?? sameWord(name)) !== sameWord(name)) return refused("name", "name_differs_in_file");
    nameOf.set(phone, sameWord(name));
    const numbered = `${type} ${number}`;
    if ((holderOf.get(numbered) ?? phone) !== phone) return refused("number", "number_twice");
    holderOf.set(numbered, phone);
    const once = `${numbered} ${issuedOn}`;
    if (seen.has(once)) return refused("number", "duplicate");
    seen.add(once);
    return row;
  });
}

/**
 * Says for each row what the import would do, or why a human has to look first: an account with that phone under another
 * name, a number that stands under somebody else, a paper that was refused before, or the clerk's own. Nothing is guessed.
 */
export function decideImport(rows: readonly ImportRow[], { clerkId, people, papers }: KnownRecords): DecidedRow[] {
  const peopleOf = groupedBy(people, ({ phone }) => phone);
  const papersOf = groupedBy(papers, ({ type, number }) => `${type} ${number}`);
  const papersHeld = groupedBy(papers, ({ personId }) => personId);
  return rows.map((row) => {
    const failed = (issues: readonly ImportIssue[]): DecidedRow => ({
      row,
      outcome: "failed",
      waits: false,
      personId: null,
      replacesId: null,
      issues,
    });
    const { paper } = row;
    if (paper === null) return failed(row.issues);
    const person = whoIs(paper, peopleOf.get(paper.phone) ?? []);
    if (typeof person === "string") return failed([{ column: "name", code: person }]);
    if (person?.id === clerkId) return failed([{ column: "phone", code: "own_case" }]);
    if (person?.conflict) return failed([{ column: "name", code: "conflict" }]);
    const numbered = papersOf.get(`${paper.type} ${paper.number}`) ?? [];
    if (numbered.some(({ personId, status }) => personId !== person?.id && counting.has(status)))
      return failed([{ column: "number", code: "number_of_somebody" }]);
    const same = numbered.filter(({ personId, issuedOn }) => personId === person?.id && issuedOn === paper.issuedOn);
    const personId = person?.id ?? null;
    if (same.some(({ status }) => here.has(status)))
      return { row, outcome: "unchanged", waits: false, personId, replacesId: null, issues: [] };
    if (same.some(({ status }) => status === "revoked" || status === "returned"))
      return failed([{ column: "number", code: "decided_before" }]);
    const outcome = person === undefined ? "creates" : "adds";
    const replacesId = followed(paper, (personId === null ? undefined : papersHeld.get(personId)) ?? [])?.id ?? null;
    return { row, outcome, waits: paper.twoPerson, personId, replacesId, issues: row.issues };
  });
}

/**
 * The paper that another one follows: verified, of the same type, with an end, and both its days lie before those of the new one.
 * Of several it is the one that runs longest. A paper without an end is followed by none, since nothing of it runs out.
 */
function followed({ type, issuedOn, validUntil }: ImportPaper, held: readonly KnownPaper[]): KnownPaper | undefined {
  const end = ({ validUntil: until }: KnownPaper) => until ?? "";
  return held
    .filter((paper) => paper.type === type && paper.status === "verified" && paper.validUntil !== null)
    .filter((paper) => paper.issuedOn < issuedOn && (validUntil === null || end(paper) < validUntil))
    .toSorted((a, b) => (end(a) < end(b) ? 1 : -1))[0];
}

/** The one person whom the phone and the name mean; an account comes before those who have none. */
function whoIs(
  { name }: ImportPaper,
  people: readonly KnownPerson[],
): KnownPerson | undefined | "name_differs" | "several_people" {
  const account = people.find(({ hasAccount }) => hasAccount);
  const meant = account ? [account] : people;
  const named = meant.filter((person) => sameWord(person.name) === sameWord(name));
  if (named.length > 1) return "several_people";
  return named[0] ?? (meant.length > 0 ? "name_differs" : undefined);
}

export interface ImportCounts {
  readonly rows: number;
  /** New people; several papers of one are one. */
  readonly people: number;
  readonly creates: number;
  readonly adds: number;
  readonly waits: number;
  readonly unchanged: number;
  readonly failed: number;
}

export function countImport(decided: readonly DecidedRow[]): ImportCounts {
  const of = (outcome: RowOutcome) => decided.filter((row) => row.outcome === outcome);
  return {
    rows: decided.length,
    people: new Set(of("creates").map(({ row }) => row.paper?.phone)).size,
    creates: of("creates").length,
    adds: of("adds").length,
    waits: decided.filter(({ waits }) => waits).length,
    unchanged: of("unchanged").length,
    failed: of("failed").length,
  };
}
