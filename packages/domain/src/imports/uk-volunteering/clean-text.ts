// Far more than any text we keep: what lies behind is not worth the work of cleaning it.
const longestRaw = 100_000;
const shortSentence = 20;

const tag = /<[a-z/!?][^<>]*>/giu;
const lineTag = /<(?:br|\/?p|\/?div|\/?ul|\/?ol|\/?h[1-6]|\/?tr|\/?table|\/?blockquote|hr)\b[^<>]*>/giu;
const itemTag = /<li\b[^<>]*>/giu;
// Controls other than line feed, byte order marks, soft hyphens and the marks that turn the reading direction around.
const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const joiner = /[\u200C\u200D]/gu;
const tagStart = /<(?=[a-z/!?])/giu;

interface CleanedText {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * Foreign text made plain: markup gone (with what scripts and styles hold), entities decoded once, line ends LF,
 * no control or direction characters, NFC, at most one empty line in a row, at most `max` characters.
 * What comes out never holds a piece that a browser could take for a tag.
 */
export function cleanText(raw: string, decodeEntities: (text: string) => string, max: number): CleanedText {
  const short = raw.slice(0, longestRaw).toWellFormed();
  // Stripped before and after: some publishers escape their markup once more.
  const plain = stripTags(decodeEntities(stripTags(short)))
    .replaceAll("\r\n", "\n")
    .replace(/[\r\u2028\u2029]/gu, "\n")
    .replace(unwanted, "")
    .toWellFormed()
    .normalize("NFC")
    .replace(/[^\S\n]+/gu, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    // Only now can no removed character have stood between the parts of a tag.
    .replace(tagStart, "< ")
    .trim();
  const cut = cutAtWord(plain, max);
  return { text: cut, cut: cut !== plain || raw.length > longestRaw };
}

/** As `cleanText`, on one line and without joiners, as names and titles are kept. */
export function cleanLine(raw: string, decodeEntities: (text: string) => string, max: number): CleanedText {
  const whole = cleanText(raw, decodeEntities, longestRaw);
  const line = whole.text.replace(joiner, "").replace(tagStart, "< ").replace(/\s+/gu, " ").trim();
  const text = cutAtWord(line, max);
  return { text, cut: whole.cut || text !== line };
}

/** At most `max` characters; what is longer ends at a word, where there is one near, and in "…". */
export function cutAtWord(text: string, max: number): string {
  // A text of few code units needs no counting.
  if (text.length <= max) return text;
  const characters = [...text];
  if (characters.length <= max) return text;
  const head = characters.slice(0, max - 1).join("");
  const lastSpace = head.search(/\s\S*$/u);
  return `${(lastSpace > head.length * 0.6 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}

/**
 * The first sentence of a cleaned text, at most `max` characters. A very short one ("Hello.") takes the next along;
 * a line without a full stop counts as a sentence.
 */
export function firstSentence(text: string, max: number): string {
  const lines = text.split("\n").filter((line) => line !== "");
  const line = lines.find((candidate) => candidate.length >= shortSentence) ?? lines[0] ?? "";
  for (const stop of line.matchAll(/[.!?](?=\s|$)|[。！？]/gu)) {
    const end = stop.index + 1;
    if (end >= shortSentence) return cutAtWord(line.slice(0, end), max);
  }
  return cutAtWord(line, max);
}

function stripTags(text: string): string {
  if (!text.includes("<")) return text;
  return ["script", "style"]
    .reduce(dropElement, dropComments(text))
    .replace(lineTag, "\n")
    .replace(itemTag, "\n- ")
    .replace(tag, "");
}

function dropComments(text: string): string {
  return dropBetween(text, /<!--/gu, "-->", text);
}

function dropElement(text: string, name: string): string {
  return dropBetween(text, new RegExp(`<${name}\\b`, "giu"), `</${name}`, text.toLowerCase());
}

// By index instead of one expression: thousands of openings without a closing must not cost the square of the text.
// `folded` is the text in which the closing is looked for; where folding changed the length, the text itself is.
function dropBetween(text: string, opening: RegExp, closing: string, folded: string): string {
  const haystack = folded.length === text.length ? folded : text;
  let result = "";
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const found = opening.exec(text);
    if (!found) return result + text.slice(from);
    result += text.slice(from, found.index);
    const end = haystack.indexOf(closing, found.index + found[0].length);
    if (end < 0) return result;
    from = end + closing.length;
    // The rest of a closing tag ("</script >").
    if (closing.startsWith("</")) {
      const close = text.indexOf(">", from);
      from = close < 0 ? text.length : close + 1;
    }
  }
}
