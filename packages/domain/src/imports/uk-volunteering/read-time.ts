import type { Ongoing, SessionKind, SkipReason } from "./imported-activity.ts";
import { isObject, readNode, type Node } from "./json-ld.ts";
import { readInstant, type ReadInstant } from "./read-instant.ts";

/** The longest session that is a shift; see `SessionKind` for why. On the night with 25 hours a whole day is a period. */
const longestShiftMillis = 24 * 3_600_000;

/** What a time of a session came to; `open` is what a time without a known start or end still tells. */
type ReadTime =
  | { readonly ok: true; readonly start: Date; readonly end: Date; readonly kind: SessionKind }
  | { readonly ok: false; readonly reason: SkipReason; readonly open: Ongoing | null };

const startNames = [
  "beginning",
  "begining",
  "begin",
  "begins",
  "start",
  "starts",
  "startdate",
  "starttime",
  "hasbeginning",
];
const endNames = ["end", "ends", "ending", "enddate", "endtime", "hasend"];

/** Reads the start and end of a time, both spellings of the beginning included. */
export function readTime(time: Node, zone: string): ReadTime {
  const start = readInstant(edge(time, startNames), "start", zone);
  const end = readInstant(edge(time, endNames), "end", zone);
  if (start.kind !== "instant" || end.kind !== "instant") {
    const reason = reasonFor(start, end);
    const open = reason === "OPEN_ENDED" || reason === "START_UNKNOWN";
    return { ok: false, reason, open: open ? { from: instantOrNull(start), to: instantOrNull(end) } : null };
  }
  const length = end.at.getTime() - start.at.getTime();
  if (length <= 0) {
    const reason = start.moved || end.moved ? "LOCAL_TIME_SKIPPED" : length < 0 ? "END_BEFORE_START" : "ZERO_LENGTH";
    return { ok: false, reason, open: null };
  }
  return { ok: true, start: start.at, end: end.at, kind: length <= longestShiftMillis ? "shift" : "period" };
}

// OWL-Time writes an instant as a node with its date inside.
function edge(time: Node, names: readonly string[]): readonly unknown[] {
  return time.values(...names).flatMap((value) => {
    const dates = isObject(value)
      ? readNode(value, time.context).values("inxsddatetimestamp", "inxsddatetime", "inxsddate", "indatetime")
      : [];
    return dates.length > 0 ? dates : [value];
  });
}

function instantOrNull(read: ReadInstant): Date | null {
  return read.kind === "instant" ? read.at : null;
}

function reasonFor(start: ReadInstant, end: ReadInstant): SkipReason {
  if (start.kind === "missing" && end.kind === "missing") return "TIME_MISSING";
  if (start.kind === "unreadable") return "START_UNREADABLE";
  if (end.kind === "unreadable") return "END_UNREADABLE";
  if (start.kind === "missing") return "START_MISSING";
  if (start.kind === "unknown") return "START_UNKNOWN";
  return end.kind === "missing" ? "END_MISSING" : "OPEN_ENDED";
}
