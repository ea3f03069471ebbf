/** What a calendar keeps of a promise. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly writtenAt: number;
}

function stamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/gu, "");
}

function escape(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(/[;,]/gu, "\\$&").replaceAll("\n", "\\n");
}

const encoder = new TextEncoder();
const mostBytes = 75;

/** Lines of at most 75 bytes (RFC 5545, 3.1); a character is never cut in two. */
function fold(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > mostBytes) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

/** An iCalendar file with one entry. Times are written in UTC, so that every calendar shows them in its own zone. */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Nuanlin//Schedule//ZH",
    "BEGIN:VEVENT",
    `UID:${entry.id}@nuanlin`,
    `DTSTAMP:${stamp(entry.writtenAt)}`,
    `DTSTART:${stamp(entry.start)}`,
    `DTEND:${stamp(entry.end)}`,
    `SUMMARY:${escape(entry.title)}`,
    `LOCATION:${escape(entry.place)}`,
    `DESCRIPTION:${escape(entry.note)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
