const mostOctets = 75;

/** How many octets a code point takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/**
 * A content line in lines of at most 75 octets, the line end not counted (RFC 5545, 3.1); what follows begins with a space.
 * No character is cut in two, though the standard would allow it: some calendars read line by line.
 */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

// Everything RFC 5545 leaves out of a text: controls other than tab and line feed, and halves of characters.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;

function clean(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n").replaceAll(unwritable, "").toWellFormed();
}

/** A TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line feed are written so that they stay inside it. */
export function textValue(text: string): string {
  return clean(text)
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** A quoted parameter value; what quotes cannot hold is written as RFC 6868 says. */
export function parameterValue(text: string): string {
  return `"${clean(text).replaceAll("^", "^^").replaceAll("\n", "^n").replaceAll('"', "^'")}"`;
}

/** An instant in UTC to the second, such as 20261125T060000Z: every calendar shows it in its own zone. */
export function utcStamp(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d{3}/gu, "");
}
