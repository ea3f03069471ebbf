import { type Finding, isTest, lineAt, type SourceFile, withoutComments } from "./source-files.ts";

// What the world calls by a Chinese name (streets, skills, code tables) and the demo district's prose are data, not texts;
// so are surnames, place names and forbidden words, which are compared, names of holidays, quoted sources, and the federation's first name.
const mayHoldChinese = [
  /^packages\/domain\/src\/(codes|skills|divisions)\//,
  /^packages\/domain\/src\/(people\/mask-name|organisations\/similar-names|projects\/(decide-publish|forbidden-offer)|credentials\/safety-check|supervision\/supervision-topic|time\/working-days|recognition\/star-rule)\.ts$/,
  // What columns, days and cells of a list are called in the files that offices keep, and the example rows of our own.
  /^packages\/domain\/src\/pool\/import-(sheet|date|row)\.ts$/,
  /^apps\/server\/src\/imports\/template\.ts$/,
  /^apps\/server\/src\/demo\//,
  /^apps\/server\/src\/faults\/(junk|nasty-values)\.ts$/,
  /^apps\/server\/src\/cli\/admin-command\.ts$/,
  // The three words that a calendar program shows, in both languages beside each other.
  /^packages\/domain\/src\/calendar\/calendar-events\.ts$/,
  // What mails and short messages say, one file for each language.
  /^apps\/server\/src\/messages\/(mail-text|short-text|spoken)-zh\.ts$/,
  /\/data\//,
  /messages\.tsx?$/,
];

/** Finds Chinese written where it could not be translated: in components, and in rooms that speak in codes. */
export function findStrayTexts(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => isWatched(path) && !isTest(path) && !mayHoldChinese.some((place) => place.test(path)))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return [...code.matchAll(/\p{Script=Han}+/gu)].map((match) => ({
        path,
        line: lineAt(code, match.index),
        rule: "texts-in-messages",
        words: `"${match[0]}" belongs into a messages.ts`,
      }));
    });
}

function isWatched(path: string): boolean {
  return path.endsWith(".tsx") || /^(apps\/server|packages\/(usecases|api|domain))\//.test(path);
}
