import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type SourceFile = { path: string; text: string };

/** Something a check refuses, at a line (from 1) of a file (from the top of the repository). */
export type Finding = { path: string; line: number; rule: string; words: string };

const notOurs = new Set(["node_modules", "dist", ".git", ".tsbuild", ".nuanlin", ".output"]);

/** All TypeScript below `apps` and `packages`, with paths written from `root` and with forward slashes. */
export function readSourceFiles(root: string): SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !notOurs.has(entry.name)) walk(path);
      else if (/\.tsx?$/.test(entry.name)) found.push({ path, text: readFileSync(join(root, path), "utf8") });
    }
  };
  walk("apps");
  walk("packages");
  return found;
}

/** The same text, line for line, with every comment blanked, so that words in comments are not taken for code. */
export function withoutComments(text: string): string {
  return blank(text, "/");
}

/** The same without `template texts` too, in which a test may write the code it is about. */
export function withoutCommentsAndTemplates(text: string): string {
  return blank(text, "/", "`");
}

function blank(text: string, ...beginnings: string[]): string {
  const stringsAndComments = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(stringsAndComments, (piece) =>
    beginnings.some((beginning) => piece.startsWith(beginning)) ? piece.replace(/[^\n]/g, " ") : piece,
  );
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
