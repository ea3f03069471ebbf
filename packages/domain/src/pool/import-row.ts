import { readContact } from "../accounts/contact.ts";
import type { CredentialTypeCode } from "../codes/credential-type.ts";
import { timeSlots, type TimeSlotCode } from "../codes/time-slot.ts";
import { normalizeNumber } from "../credentials/claim.ts";
import { decideClaim, hasNumberFormat } from "../credentials/decide-claim.ts";
import type { EffectiveCredentialType } from "../credentials/effective-types.ts";
import { validUntilOf } from "../credentials/term.ts";
import { huzhouDivisions } from "../divisions/huzhou-divisions.ts";
import type { Skill, SkillCode } from "../skills/skill-tree.ts";
import { isoDate, lineOf } from "../text/text-shape.ts";
import { readImportDate } from "./import-date.ts";
import { type ImportCell, type ImportColumn, sameWord } from "./import-sheet.ts";

/** What keeps a row out, and `number_odd`, which keeps none out; the page says what to do about each. */
export const importIssueCodes = [
  "required",
  "bad_text",
  "bad_phone",
  "type_unknown",
  "type_retired",
  "digits_lost",
  "number_odd",
  "bad_date",
  "date_order",
  "in_future",
  "too_long_valid",
  "expired",
  "division_unknown",
  "skill_unknown",
  "slot_unknown",
  "duplicate",
  "name_differs_in_file",
  "number_twice",
  "name_differs",
  "several_people",
  "number_of_somebody",
  "decided_before",
  "own_case",
  "conflict",
  "try_again",
] as const;
export type ImportIssueCode = (typeof importIssueCodes)[number];

export interface ImportIssue {
  readonly column: ImportColumn;
  readonly code: ImportIssueCode;
}

/** One paper of one person, as the file tells it. */
export interface ImportPaper {
  readonly name: string;
  readonly phone: string;
  readonly type: CredentialTypeCode;
  readonly twoPerson: boolean;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly issuer: string;
  readonly divisionCode: string | null;
  readonly skills: readonly SkillCode[];
  readonly slots: readonly TimeSlotCode[];
}

/** A row of the file: where it stands, what it says, and a paper or what is wrong with it; with a paper, what looks odd. */
export interface ImportRow {
  /** The line in the file as a spreadsheet counts; the headings are line 1. */
  readonly line: number;
  readonly said: { readonly name: string; readonly phone: string; readonly type: string; readonly number: string };
  readonly paper: ImportPaper | null;
  readonly issues: readonly ImportIssue[];
}

/** What a file is read against: the types and skills that hold here and now, and the day in the district. */
interface ImportLists {
  readonly types: readonly EffectiveCredentialType[];
  readonly skills: readonly Skill[];
  readonly today: string;
}

const nameText = lineOf(40);
const numberText = lineOf(60);
const issuerText = lineOf(100, 0);

/** Reads rows one after the other; the words of the lists are looked up once. */
export function importRowReader(lists: ImportLists) {
  const typeOf = wordsOf(lists.types, ({ code, zh, en }) => [code, zh, en]);
  const skillOf = wordsOf(lists.skills, ({ code, zh, en, synonyms }) => [code, zh, en, ...synonyms]);
  return (line: number, cellOf: (column: ImportColumn) => ImportCell): ImportRow => {
    const issues: ImportIssue[] = [];
    const wrong = (column: ImportColumn, code: ImportIssueCode) => {
      issues.push({ column, code });
    };
    const text = (column: ImportColumn) => textOf(cellOf(column));
    const needed = (column: ImportColumn) => {
      const said = text(column);
      if (said === "") wrong(column, "required");
      return said;
    };
    const said = { name: text("name"), phone: text("phone"), type: text("type"), number: text("number") };

    const name = nameText.safeParse(needed("name"));
    if (said.name !== "" && !name.success) wrong("name", "bad_text");

    const contact = readContact(needed("phone"));
    const phone = contact?.kind === "phone" ? contact.value : undefined;
    if (said.phone !== "" && phone === undefined) wrong("phone", "bad_phone");

    const type = typeOf.get(sameWord(needed("type")));
    if (said.type !== "" && type === undefined) wrong("type", "type_unknown");
    if (type?.retired) wrong("type", "type_retired");

    const numberCell = cellOf("number");
    const lost = typeof numberCell === "number" && !Number.isSafeInteger(numberCell);
    const number = numberText.safeParse(needed("number"));
    if (lost) wrong("number", "digits_lost");
    else if (said.number !== "" && !number.success) wrong("number", "bad_text");

    const issuedOn = readImportDate(cellOf("issuedOn"));
    if (issuedOn === null) wrong("issuedOn", "required");
    else if (!isoDate.safeParse(issuedOn).success) wrong("issuedOn", "bad_date");
    const validUntil = readImportDate(cellOf("validUntil"));
    const untilRead = validUntil === null || isoDate.safeParse(validUntil).success;
    if (!untilRead) wrong("validUntil", "bad_date");
    else if (issuedOn !== null && validUntil !== null && validUntil < issuedOn) wrong("validUntil", "date_order");

    const issuer = issuerText.safeParse(text("issuer"));
    if (!issuer.success) wrong("issuer", "bad_text");
    const division = text("division");
    const divisionCode = division === "" ? null : divisionNamed(division);
    if (divisionCode === undefined) wrong("division", "division_unknown");
    const skills = listed(text("skills")).map((word) => skillOf.get(sameWord(word))?.code);
    if (skills.includes(undefined)) wrong("skills", "skill_unknown");
    const slots = listed(text("slots")).map((word) => slotsNamed.get(sameWord(word)));
    if (slots.includes(undefined)) wrong("slots", "slot_unknown");

    if (issues.length > 0 || !type || !name.success || !number.success || !issuer.success)
      return { line, said, paper: null, issues };
    const paper: ImportPaper = {
      name: name.data,
      phone: phone ?? "",
      type: type.code,
      twoPerson: type.twoPerson,
      number: normalizeNumber(number.data),
      issuedOn: issuedOn ?? "",
      validUntil: validUntilOf(type, issuedOn ?? "", validUntil),
      issuer: issuer.data,
      divisionCode: divisionCode ?? null,
      skills: [...new Set(skills.flatMap((code) => code ?? []))],
      slots: [...new Set(slots.flatMap((codes) => codes ?? []))],
    };
    const refused = paperIssues(type, paper, validUntil, lists.today);
    if (refused.length > 0) return { line, said, paper: null, issues: refused };
    // The forms are weakly sourced: a number of another form is pointed out and keeps nobody out.
    const odd: readonly ImportIssue[] = hasNumberFormat(type, paper.number)
      ? []
      : [{ column: "number", code: "number_odd" }];
    return { line, said, paper, issues: odd };
  };
}

/** What a claim of the person's own would be refused for. */
function paperIssues(
  type: EffectiveCredentialType,
  paper: ImportPaper,
  saidUntil: string | null,
  today: string,
): ImportIssue[] {
  return decideClaim(type, { ...paper, validUntil: saidUntil }, today).map((problem): ImportIssue => {
    if (problem.code === "CREDENTIAL_EXPIRED") return { column: "validUntil", code: "expired" };
    return paper.issuedOn > today
      ? { column: "issuedOn", code: "in_future" }
      : { column: "validUntil", code: "too_long_valid" };
  });
}

function textOf(cell: ImportCell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell ?? "").trim();
}

function listed(text: string): string[] {
  return text.split(/[,，;；、|]/u).filter((word) => word.trim() !== "");
}

/** The first entry of a list that goes by each word. */
function wordsOf<T>(entries: readonly T[], words: (entry: T) => readonly string[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  // Names before what people say instead: the first words of all entries, then the others.
  const most = Math.max(0, ...entries.map((entry) => words(entry).length));
  for (let rank = 0; rank < most; rank += 1) {
    for (const entry of entries) {
      const word = words(entry)[rank];
      if (word !== undefined && !found.has(sameWord(word))) found.set(sameWord(word), entry);
    }
  }
  return found;
}

const weekends = ["16", "17", "18", "19", "20", "21"] as const satisfies readonly TimeSlotCode[];
const slotsNamed: ReadonlyMap<string, readonly TimeSlotCode[]> = new Map<string, readonly TimeSlotCode[]>([
  ...timeSlots.entries.flatMap(({ code, zh, en }) =>
    [code, zh, en].map((word): [string, TimeSlotCode[]] => [sameWord(word), [code]]),
  ),
  ["周末", weekends],
  ["weekends", weekends],
]);

const keptLevels: ReadonlySet<string> = new Set(["community", "street", "district"]);
const divisions = huzhouDivisions.filter(({ level }) => keptLevels.has(level));

/** A code, or a name that only one division has; a community may be told with its street before it. */
function divisionNamed(text: string): string | undefined {
  const word = sameWord(text).replaceAll("/", "");
  const named = divisions.filter(({ code, name, parent }) => {
    if (code === word || sameWord(name) === word) return true;
    const above = divisions.find((division) => division.code === parent);
    return above !== undefined && sameWord(`${above.name}${name}`) === word;
  });
  return named.length === 1 ? named[0]?.code : undefined;
}
