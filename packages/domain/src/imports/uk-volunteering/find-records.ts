import type { FileRefusal } from "./imported-activity.ts";
import { emptyContext, isObject, readNode, type Node } from "./json-ld.ts";
import { indexEntries, readEntries, type RecordIndex } from "./record-index.ts";

/** One record with a verdict to come; `node` is null where the file holds no object, `owner` the organisation around it. */
export interface FoundRecord {
  readonly position: string;
  readonly node: Node | null;
  readonly wanted: boolean;
  readonly owner: Node | null;
}

type Kind = "activity" | "organisation";

const spellings: Readonly<Record<Kind, readonly string[]>> = {
  activity: ["activity", "volunteeringactivity"],
  organisation: ["organisation", "organization", "volunteerinvolvingorganisation"],
};
// Parts of records, which some files keep beside them; they are no records of their own.
const parts = new Set([
  "session",
  "activitysession",
  "location",
  "sessionlocation",
  "organisationlocation",
  "time",
  "sessiontime",
  "role",
  "system",
  "concept",
  "conceptscheme",
  "cause",
  "requirement",
  "skill",
  "reward",
  "accessibility",
  "demography",
  "language",
  "contact",
  "charityregistration",
]);

/**
 * The records of one kind in a file, in its order: on the top level, in a graph, or within a record of the other kind (an
 * organisation with its activities is the standard's newer form). Entries that are nothing the standard knows come
 * along, to be refused one by one; a file without any record of the standard is refused as a whole.
 */
export function findRecords(
  value: unknown,
  kind: Kind,
): { records: readonly FoundRecord[]; index: RecordIndex } | { refusal: FileRefusal } {
  const entries = readEntries(value, emptyContext);
  if (entries === null) return { refusal: { reason: "NOT_VOLUNTEERING_DATA", found: [] } };
  const index = indexEntries(entries);
  const found = new Map<string, number>();
  const records = entries.flatMap(({ position, node }): FoundRecord[] => {
    const is = node ? kindOf(node) : null;
    found.set(is ?? "other", (found.get(is ?? "other") ?? 0) + 1);
    if (is === kind || is === null) return [{ position, node, wanted: is === kind, owner: null }];
    return node && is !== "part" ? within(node, kind, position) : [];
  });
  const counts = [...found].map(([type, count]) => ({ type, count }));
  if (entries.length === 0 || records.some(({ wanted }) => wanted)) return { records, index };
  const known = ["activity", "organisation", "part"].some((type) => found.has(type));
  const missing = kind === "activity" ? "NO_ACTIVITIES" : "NO_ORGANISATIONS";
  return { refusal: { reason: known ? missing : "NOT_VOLUNTEERING_DATA", found: counts } };
}

function within(node: Node, kind: Kind, position: string): FoundRecord[] {
  const names =
    kind === "activity"
      ? ["activity", "activities", "organisationactivity"]
      : ["organisation", "organization", "activityorganisation"];
  return node.values(...names).flatMap((value, number) => {
    if (!isObject(value)) return [];
    const inner = readNode(value, node.context);
    return inner.isReference ? [] : [{ position: `${position}.${number + 1}`, node: inner, wanted: true, owner: node }];
  });
}

/** What a node is by its type, or, where it names none, by what only that kind of record says about itself. */
function kindOf(node: Node): Kind | "part" | null {
  if (node.types.some((type) => spellings.activity.includes(type))) return "activity";
  if (node.types.some((type) => spellings.organisation.includes(type))) return "organisation";
  if (node.types.some((type) => parts.has(type))) return "part";
  if (node.types.length > 0) return null;
  const has = (...names: string[]) => node.values(...names).length > 0;
  const speaks = has(
    "title",
    "label",
    "name",
    "description",
    "activitytitle",
    "activitydescription",
    "organisationname",
    "organisationdescription",
  );
  if (!speaks) return null;
  if (
    has(
      "session",
      "sessions",
      "organisation",
      "organization",
      "role",
      "allowsremoteparticipation",
      "requiresemergencyparticipation",
    )
  )
    return "activity";
  if (has("activitysession", "activityorganisation", "activityrole", "activitytitle")) return "activity";
  return has(
    "website",
    "activity",
    "purpose",
    "charitynumber",
    "charityregistration",
    "organisationname",
    "organisationwebsite",
  )
    ? "organisation"
    : null;
}
