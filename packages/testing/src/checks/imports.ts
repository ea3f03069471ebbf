import { posix } from "node:path";
import { lineAt, type SourceFile, withoutCommentsAndTemplates } from "./source-files.ts";

export type Import = {
  /** What is written between the quotes. */
  from: string;
  /** The file it means, from the top of the repository, if it is written as a path. */
  target: string | undefined;
  /** `import type`, which leaves nothing behind at run time. `import { type X }` does not count: it still loads the file. */
  typeOnly: boolean;
  names: readonly string[];
  line: number;
};

const statement = /\b(?:import|export)\s+(type\s+)?([\w$*{}\s,]*?)\s*\bfrom\s*["']([^"'\n]+)["']/g;
const sideEffect = /\bimport\s*["']([^"'\n]+)["']/g;
const dynamic = /\bimport\s*\(\s*["']([^"'\n]+)["']/g;

/** Every import and re-export of a file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const code = withoutCommentsAndTemplates(text);
  const found: Import[] = [];
  const add = (index: number, from: string, typeOnly: boolean, names: readonly string[]) => {
    const target = from.startsWith(".") ? posix.normalize(posix.join(posix.dirname(path), from)) : undefined;
    found.push({ from, target, typeOnly, names, line: lineAt(code, index) });
  };
  for (const match of code.matchAll(statement)) {
    add(match.index, match[3] ?? "", match[1] !== undefined, namesIn(match[2] ?? ""));
  }
  for (const match of code.matchAll(sideEffect)) add(match.index, match[1] ?? "", false, []);
  for (const match of code.matchAll(dynamic)) add(match.index, match[1] ?? "", false, ["*"]);
  return found;
}

/** The names as the other file calls them: `{ sql as query, type Kysely }` is sql; a type is no value. */
function namesIn(clause: string): string[] {
  const braces = /\{([^}]*)\}/.exec(clause)?.[1] ?? "";
  const listed = braces
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name);
  return clause.includes("*") ? [...listed, "*"] : listed;
}
