import { isObject, readId, readNode, type Context, type Node } from "./json-ld.ts";

/** Finds what a record points to elsewhere in the same file. */
export interface RecordIndex {
  /** The node that a value is or points to; null for what is neither. */
  resolve(value: unknown, context: Context): Node | null;
  /** Sessions that stand on their own and name their activity, by its id. */
  sessionsOf(activityId: string): readonly Node[];
}

/** One entry of the file's top level; `node` is null where the entry is no object. */
export interface Entry {
  readonly position: string;
  readonly node: Node | null;
}

/** The entries of a file: of its graph, of a bare array, or the single object itself; null when it is neither. */
export function readEntries(value: unknown, outer: Context): readonly Entry[] | null {
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => openEntry(part, outer, `#${index + 1}`));
  if (!isObject(value)) return null;
  return openEntry(value, outer, "#1");
}

// A graph within an array within a graph would be a file that nobody writes; two levels are opened.
function openEntry(raw: unknown, outer: Context, position: string): readonly Entry[] {
  if (!isObject(raw)) return [{ position, node: null }];
  const node = readNode(raw, outer);
  const graph = Object.hasOwn(raw, "@graph") || Object.hasOwn(raw, "graph");
  if (!graph) return [{ position, node }];
  const prefix = position === "#1" ? "#" : `${position}.`;
  return graphEntries(raw).map((part, index) => ({
    position: `${prefix}${index + 1}`,
    node: isObject(part) ? readNode(part, node.context) : null,
  }));
}

function graphEntries(raw: Readonly<Record<string, unknown>>): readonly unknown[] {
  const graph = raw["@graph"] ?? raw["graph"];
  if (Array.isArray(graph)) return graph;
  return graph === undefined || graph === null ? [] : [graph];
}

export function indexEntries(entries: readonly Entry[]): RecordIndex {
  const byId = new Map<string, Node>();
  const sessions = new Map<string, Node[]>();
  for (const { node } of entries) {
    if (!node) continue;
    if (node.id !== null && !byId.has(node.id)) byId.set(node.id, node);
    if (!node.types.some((type) => type === "session" || type === "activitysession")) continue;
    for (const activity of node.values("activity", "sessionactivity")) {
      const id = referencedId(activity, node.context);
      if (id !== null) sessions.set(id, [...(sessions.get(id) ?? []), node]);
    }
  }
  return {
    resolve(value, context) {
      if (typeof value === "string") return byId.get(readId(value, context) ?? "") ?? null;
      if (!isObject(value)) return null;
      const node = readNode(value, context);
      return node.isReference && node.id !== null ? (byId.get(node.id) ?? node) : node;
    },
    sessionsOf: (activityId) => sessions.get(activityId) ?? [],
  };
}

/** The id that a value is or points to; null for what points nowhere. */
export function referencedId(value: unknown, context: Context): string | null {
  return isObject(value) ? readNode(value, context).id : readId(value, context);
}
