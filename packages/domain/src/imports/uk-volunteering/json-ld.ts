/** The terms of a file: what its own `@context` calls things, and against what its relative ids are resolved. */
export interface Context {
  readonly terms: ReadonlyMap<string, string>;
  readonly base: string | null;
}

/**
 * One object of the file. `values` looks its properties up by the last part of their name in lower case, so that
 * "applyLink", "applylink", "activityApplyLink", "volunteering:applyLink" and the full IRI are found by one word.
 */
export interface Node {
  readonly id: string | null;
  readonly types: readonly string[];
  /** Whether it says anything about itself, or only points to something ("{ @id }"). */
  readonly isReference: boolean;
  values(...names: readonly string[]): readonly unknown[];
  readonly context: Context;
}

const keywords: readonly (readonly [string, string])[] = [
  ["id", "@id"],
  ["type", "@type"],
  ["value", "@value"],
  ["graph", "@graph"],
  ["language", "@language"],
];

export const emptyContext: Context = { terms: new Map(keywords), base: null };

/** Where the standard keeps its things; ids below it are shortened, so that "10" and the full IRI are one record. */
const standardBase = /^https?:\/\/id\.volunteeringdata\.io\//iu;
const knownNamespace =
  /^https?:\/\/(?:[\w-]+\.)*(?:volunteeringdata\.io|w3\.org|purl\.org|schema\.org|xmlns\.com|opengis\.net)\//iu;
const deepest = 8;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The last part of a name in lower case; a full IRI of somebody else's vocabulary stays whole and matches nothing of ours. */
export function localName(name: string): string {
  if (name.startsWith("@")) return name;
  if (/^https?:/iu.test(name) && !knownNamespace.test(name)) return name;
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("#"), name.lastIndexOf(":")) + 1).toLowerCase();
}

/**
 * Reads an `@context` as far as it is written in the file: aliases, renamed terms and `@base`. A context that is only
 * an address is not fetched; the standard's own terms are understood without it.
 */
function extendContext(outer: Context, raw: unknown): Context {
  const terms = new Map(outer.terms);
  let base = outer.base;
  for (const part of flatten(raw)) {
    if (!isObject(part)) continue;
    for (const [term, definition] of Object.entries(part)) {
      const target = isObject(definition) ? definition["@id"] : definition;
      if (typeof target !== "string") continue;
      if (term === "@base") base = target;
      else if (!term.startsWith("@") && !/[/#]$/u.test(target)) terms.set(term, localName(target));
    }
  }
  return { terms, base };
}

/** All values of a property as one list: arrays in arrays, `@set` and `@list` are opened, nulls left out. */
function flatten(value: unknown, depth = 0): readonly unknown[] {
  if (value === undefined || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((part: unknown) => flatten(part, depth + 1));
  if (isObject(value)) {
    const inner = value["@set"] ?? value["@list"];
    if (inner !== undefined) return flatten(inner, depth + 1);
  }
  return [value];
}

/** An object as a node, in the context of the file and of the object itself. */
export function readNode(raw: Readonly<Record<string, unknown>>, outer: Context): Node {
  const context = Object.hasOwn(raw, "@context") ? extendContext(outer, raw["@context"]) : outer;
  const properties = new Map<string, unknown[]>();
  for (const [key, value] of Object.entries(raw)) {
    const name = context.terms.get(key) ?? localName(key);
    properties.set(name, [...(properties.get(name) ?? []), ...flatten(value)]);
  }
  return {
    id: readId(properties.get("@id")?.[0], context),
    types: (properties.get("@type") ?? []).filter((type) => typeof type === "string").map(localName),
    isReference: [...properties.keys()].every((name) => name.startsWith("@")),
    values: (...names) => names.flatMap((name) => properties.get(name) ?? []),
    context,
  };
}

/**
 * An id from the file, or null for a missing one. Numbers count as their digits. "_:b0" names nothing outside its own
 * file, so it counts as missing. Relative ids are kept as they stand, unless the file names a base of its own.
 */
export function readId(raw: unknown, context: Context): string | null {
  if (typeof raw === "number") return Number.isFinite(raw) ? readId(String(raw), context) : null;
  if (typeof raw !== "string") return null;
  const id = raw
    .replace(/[\u0000-\u001F\u007F-\u009F\uD800-\uDFFF]/gu, "")
    .trim()
    .normalize("NFC");
  if (id === "" || id.startsWith("_:")) return null;
  const relative = !/^[a-z][a-z\d+.-]*:/iu.test(id);
  const whole = relative && context.base !== null ? context.base + id : id;
  const short = whole.replace(standardBase, "");
  return short === "" ? null : short;
}
