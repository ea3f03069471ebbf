export type JsonFault =
  | "EMPTY"
  | "UNEXPECTED_END"
  | "UNEXPECTED_CHARACTER"
  | "CONTROL_CHARACTER"
  | "BAD_ESCAPE"
  | "BAD_NUMBER"
  | "TRAILING_CONTENT"
  | "TOO_DEEP";

const literals = ["true", "false", "null"];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const space = /[ \t\n\r]*/uy;

/**
 * Where a text stops being JSON (an index into it) and why, or null when it is JSON.
 * The engine's own message names no position for short texts, so this walks the grammar of RFC 8259 itself;
 * it keeps its own stack, so that a million open brackets are a fault like any other.
 */
export function findJsonFault(text: string): { index: number; reason: JsonFault } | null {
  const open: ("object" | "array")[] = [];
  let at = skip(text, 0);
  if (at >= text.length) return { index: at, reason: "EMPTY" };
  let expect: "value" | "value-or-end" | "key" | "key-or-end" | "comma" = "value";
  for (;;) {
    at = skip(text, at);
    const char = text[at];
    if (expect === "comma" && open.length === 0) {
      return char === undefined ? null : { index: at, reason: "TRAILING_CONTENT" };
    }
    if (char === undefined) return { index: at, reason: "UNEXPECTED_END" };
    const inside = open.at(-1);
    if (expect === "comma") {
      if (char === ",") expect = inside === "object" ? "key" : "value";
      else if (char === (inside === "object" ? "}" : "]")) open.pop();
      else return { index: at, reason: "UNEXPECTED_CHARACTER" };
      at += 1;
    } else if (expect === "key" || expect === "key-or-end") {
      if (char === "}" && expect === "key-or-end") {
        open.pop();
        expect = "comma";
        at += 1;
        continue;
      }
      if (char !== '"') return { index: at, reason: "UNEXPECTED_CHARACTER" };
      const end = endOfString(text, at);
      if (typeof end !== "number") return end;
      at = skip(text, end);
      if (text[at] !== ":") return { index: at, reason: at < text.length ? "UNEXPECTED_CHARACTER" : "UNEXPECTED_END" };
      at += 1;
      expect = "value";
    } else if (char === "{" || char === "[") {
      open.push(char === "{" ? "object" : "array");
      expect = char === "{" ? "key-or-end" : "value-or-end";
      at += 1;
    } else if (char === "]" && expect === "value-or-end") {
      open.pop();
      expect = "comma";
      at += 1;
    } else {
      const end = endOfScalar(text, at, char);
      if (typeof end !== "number") return end;
      at = end;
      expect = "comma";
    }
  }
}

function skip(text: string, from: number): number {
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function endOfScalar(text: string, at: number, char: string): number | { index: number; reason: JsonFault } {
  if (char === '"') return endOfString(text, at);
  if (char === "-" || (char >= "0" && char <= "9")) {
    number.lastIndex = at;
    const match = number.exec(text);
    const end = match ? at + match[0].length : at;
    const next = text[end] ?? "";
    return match && !/[\d.eE+-]/u.test(next) ? end : { index: end, reason: "BAD_NUMBER" };
  }
  const word = literals.find((literal) => text.startsWith(literal, at));
  return word ? at + word.length : { index: at, reason: "UNEXPECTED_CHARACTER" };
}

function endOfString(text: string, start: number): number | { index: number; reason: JsonFault } {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { index: at, reason: "CONTROL_CHARACTER" };
    if (code === 0x5c) {
      const escape = text.slice(at + 1, at + 6);
      if (escape === "") break;
      if (escape.startsWith("u")) {
        if (!/^u[\da-fA-F]{4}$/u.test(escape)) return { index: at, reason: "BAD_ESCAPE" };
        at += 5;
      } else if ('"\\/bfnrt'.includes(escape.charAt(0))) at += 1;
      else return { index: at, reason: "BAD_ESCAPE" };
    }
  }
  return { index: text.length, reason: "UNEXPECTED_END" };
}
