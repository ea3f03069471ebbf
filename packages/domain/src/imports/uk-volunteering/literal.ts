import { isObject } from "./json-ld.ts";

// "id" is Indonesian too, but in these files it is always an id.
const languageKey = /^(?!id$)(?:[a-z]{2,3}(?:-[a-z\d]{1,8})*|@none)$/iu;

/**
 * The text of a property: the first that is not empty, an English one before others, since these files are British.
 * Takes strings, numbers, `@value` objects and language maps; anything else counts as not given.
 */
export function textOf(values: readonly unknown[]): string {
  const texts = values.flatMap((value) => textsIn(value)).filter((text) => text.value.trim() !== "");
  return (
    (texts.find((text) => isEnglish(text.language)) ?? texts.find((text) => text.language === null) ?? texts[0])
      ?.value ?? ""
  );
}

/** True and false, also written as text or number; anything else is null. */
export function booleanOf(values: readonly unknown[]): boolean | null {
  for (const value of values) {
    const literal = isObject(value) ? valueIn(value) : value;
    if (typeof literal === "boolean") return literal;
    const word = String(typeof literal === "number" || typeof literal === "string" ? literal : "")
      .trim()
      .toLowerCase();
    if (["true", "1", "yes"].includes(word)) return true;
    if (["false", "0", "no"].includes(word)) return false;
  }
  return null;
}

/** A number, also written as text ("51.5", "51,5"); null when none is given and NaN when what is given is none. */
export function numberOf(values: readonly unknown[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  const literal = isObject(first) ? valueIn(first) : first;
  if (typeof literal === "number") return literal;
  if (typeof literal !== "string") return Number.NaN;
  const text = literal.trim().replace(/^([+-]?\d+),(\d+)$/u, "$1.$2");
  if (text === "") return null;
  return /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/iu.test(text) ? Number(text) : Number.NaN;
}

interface LanguageText {
  readonly value: string;
  readonly language: string | null;
}

function textsIn(value: unknown): LanguageText[] {
  if (typeof value === "string") return [{ value, language: null }];
  if (typeof value === "number") return [{ value: String(value), language: null }];
  if (!isObject(value)) return [];
  const inner = valueIn(value);
  if (inner !== undefined) {
    const language = value["@language"] ?? value["language"];
    return typeof inner === "string" || typeof inner === "number"
      ? [{ value: String(inner), language: typeof language === "string" ? language : null }]
      : [];
  }
  const entries = Object.entries(value);
  if (!entries.every(([key]) => languageKey.test(key))) return [];
  return entries.flatMap(([key, text]) =>
    (Array.isArray(text) ? text : [text])
      .filter((part: unknown) => typeof part === "string")
      .map((part) => ({ value: part, language: key === "@none" ? null : key })),
  );
}

function valueIn(value: Readonly<Record<string, unknown>>): unknown {
  return value["@value"] ?? value["value"];
}

function isEnglish(language: string | null): boolean {
  return language !== null && /^en\b/iu.test(language);
}
