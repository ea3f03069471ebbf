import { type Import, importsOf } from "./imports.ts";
import { type Finding, isTest, type SourceFile } from "./source-files.ts";

type Rule = {
  name: string;
  why: string;
  breaks: (path: string, found: Import) => boolean;
};

const rules: readonly Rule[] = [
  {
    name: "package-by-name",
    why: "another package is imported by its name, where its package.json allows it, and never by a path",
    breaks: (path, { target }) => target !== undefined && packageOf(target) !== packageOf(path),
  },
  {
    name: "web-takes-types-of-api",
    why: "a page may know the type of the API (`import type`), and none of its code",
    breaks: (path, { from, typeOnly }) => path.startsWith("apps/web/") && isFrom(from, "@nuanlin/api") && !typeOnly,
  },
  {
    name: "features-stay-apart",
    why: "one feature never imports from another; they meet on a page",
    breaks: (path, { target }) => {
      const [mine, theirs] = [featureOf(path), featureOf(target ?? "")];
      return mine !== undefined && theirs !== undefined && mine !== theirs;
    },
  },
  {
    name: "shared-knows-no-feature",
    why: "what is shared knows nothing of features and pages",
    breaks: (path, { target }) =>
      path.startsWith("apps/web/src/shared/") && /^apps\/web\/src\/(features|pages)\//.test(target ?? ""),
  },
  {
    name: "domain-stands-alone",
    why: "the domain imports zod, date-fns, chinese-days, rrule and gcoord, and nothing else",
    breaks: (path, { from, target }) =>
      path.startsWith("packages/domain/") &&
      target === undefined &&
      !["zod", "date-fns", "@date-fns/tz", "chinese-days", "rrule", "gcoord"].some((allowed) =>
        isFrom(from, allowed),
      ) &&
      !(
        isTest(path) &&
        (isFrom(from, "vitest") || isFrom(from, "fast-check") || isFrom(from, "ical.js") || from.startsWith("node:"))
      ),
  },
  {
    name: "dates-in-one-place",
    why: "only packages/domain/src/time touches date-fns",
    breaks: (path, { from }) =>
      (isFrom(from, "date-fns") || isFrom(from, "@date-fns/tz")) && !path.startsWith("packages/domain/src/time/"),
  },
  {
    name: "sql-in-one-place",
    why: "SQL is written in packages/db alone",
    breaks: (path, { from, names, typeOnly }) =>
      !typeOnly &&
      (isFrom(from, "pg") || (isFrom(from, "kysely") && names.some((name) => name === "sql" || name === "*"))) &&
      !/^(packages\/(db|testing)|apps\/server\/src\/database)\//.test(path) &&
      !isTest(path),
  },
];

/** Finds imports that the house forbids and that package.json alone cannot prevent. Circles are found by oxlint. */
export function findBreaches(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) =>
      rules
        .filter((rule) => rule.breaks(file.path, found))
        .map(({ name, why }) => ({ path: file.path, line: found.line, rule: name, words: `"${found.from}": ${why}` })),
    ),
  );
}

function isFrom(from: string, name: string): boolean {
  return from === name || from.startsWith(`${name}/`);
}

function packageOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

function featureOf(path: string): string | undefined {
  return /^apps\/web\/src\/features\/([^/]+)\//.exec(path)?.[1];
}
