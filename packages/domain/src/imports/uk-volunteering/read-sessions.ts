import {
  defaultZone,
  type ImportedPlace,
  type ImportedSession,
  type ImportNote,
  type Ongoing,
  type ReadOptions,
  type SkippedSession,
} from "./imported-activity.ts";
import { isObject, type Node } from "./json-ld.ts";
import { readPlace, toImportedPlace } from "./read-place.ts";
import { readTime } from "./read-time.ts";
import type { RecordIndex } from "./record-index.ts";
import { readWeekly } from "./weekly.ts";

interface ReadSessions {
  readonly places: readonly ImportedPlace[];
  readonly sessions: readonly ImportedSession[];
  readonly skipped: readonly SkippedSession[];
  readonly ongoing: Ongoing | null;
  readonly weekly: readonly string[];
  readonly notes: readonly ImportNote[];
}

/** What the sessions of one activity came to so far. */
interface Found {
  readonly sessions: ImportedSession[];
  readonly skipped: SkippedSession[];
  readonly open: Ongoing[];
  readonly places: Map<string, ImportedPlace>;
  readonly weekly: Set<string>;
  readonly notes: Set<ImportNote>;
}

const sessionNames = ["session", "sessions", "activitysession", "occurrence", "occurrences", "event", "events"];

/**
 * All sessions of an activity, whatever their key is called, with their places. A session with several times counts as
 * several. Sessions without an id of their own (the standard allows it) are known by their times and place. What cannot
 * be read is left out with its reason, and the rest of the activity stays.
 */
export function readSessions(activity: Node, index: RecordIndex, options: ReadOptions): ReadSessions {
  const found: Found = { sessions: [], skipped: [], open: [], places: new Map(), weekly: new Set(), notes: new Set() };
  const inside = activity
    .values(...sessionNames)
    .map((value) => ({ value, node: index.resolve(value, activity.context) }));
  const ids = new Set(inside.map(({ node }) => node?.id ?? null));
  const beside = activity.id === null ? [] : index.sessionsOf(activity.id);
  const nodes = [
    ...inside,
    ...beside.filter(({ id }) => id === null || !ids.has(id)).map((node) => ({ value: null, node })),
  ];
  nodes.forEach(({ value, node }, position) => {
    const name = node?.id ?? `#${position + 1}`;
    if (node && !node.isReference) readSession(node, name, index, options, found);
    else
      found.skipped.push({
        externalId: name,
        reason: node || typeof value === "string" ? "SESSION_UNKNOWN" : "NOT_AN_OBJECT",
      });
  });
  const { kept, repeated } = withoutRepeats(found.sessions);
  const periods = kept.filter(({ kind }) => kind === "period").map(({ start, end }) => ({ from: start, to: end }));
  return {
    places: sortedBy([...found.places.values()], ({ key }) => key),
    sessions: kept,
    skipped: [...found.skipped, ...repeated],
    ongoing: envelope([...periods, ...found.open]),
    weekly: [...found.weekly].sort(),
    notes: [...found.notes].sort(),
  };
}

function readSession(session: Node, name: string, index: RecordIndex, options: ReadOptions, found: Found): void {
  const placeKey = readPlaces(session, index, options, found);
  const times = session.values("time", "times", "sessiontime");
  // Without a time of its own the session itself may carry the dates.
  if (times.length === 0) keepTime(session, name, session.id, placeKey, options, found);
  times.forEach((value, position) => {
    const weekly = readWeekly(value, session.context);
    weekly.forEach((slot) => found.weekly.add(slot));
    const node = index.resolve(value, session.context);
    const id =
      times.length === 1 ? session.id : (node?.id ?? (session.id === null ? null : `${session.id}.${position + 1}`));
    if (weekly.length > 0) found.skipped.push({ externalId: id ?? name, reason: "WEEKLY_ONLY" });
    else if (node) keepTime(node, id ?? name, id ?? node.id, placeKey, options, found);
    else found.skipped.push({ externalId: id ?? name, reason: isObject(value) ? "TIME_MISSING" : "NOT_AN_OBJECT" });
  });
}

function keepTime(
  time: Node,
  name: string,
  id: string | null,
  placeKey: string | null,
  options: ReadOptions,
  found: Found,
): void {
  const read = readTime(time, options.zone ?? defaultZone);
  if (!read.ok) {
    found.skipped.push({ externalId: name, reason: read.reason });
    if (read.open) found.open.push(read.open);
    return;
  }
  const { start, end, kind } = read;
  const externalId = id ?? [start.toISOString(), end.toISOString(), placeKey ?? ""].join("/");
  found.sessions.push({ externalId, placeKey, start, end, kind });
}

function readPlaces(session: Node, index: RecordIndex, { decodeEntities }: ReadOptions, found: Found): string | null {
  const keys = session.values("location", "locations", "sessionlocation", "place").flatMap((value) => {
    const read = readPlace(value, session.context, index, decodeEntities);
    if (!read) return [];
    read.notes.forEach((note) => found.notes.add(note));
    const place = toImportedPlace(read);
    if (place.address === "" && place.point === null && !place.online) return [];
    found.places.set(place.key, place);
    return [place.key];
  });
  return keys[0] ?? null;
}

function withoutRepeats(sessions: readonly ImportedSession[]): { kept: ImportedSession[]; repeated: SkippedSession[] } {
  const kept = new Map<string, ImportedSession>();
  const repeated: SkippedSession[] = [];
  for (const session of sortedBy(sessions, (one) =>
    JSON.stringify([one.start, one.end, one.externalId, one.placeKey]),
  )) {
    if (kept.has(session.externalId)) repeated.push({ externalId: session.externalId, reason: "DUPLICATE_SESSION" });
    else kept.set(session.externalId, session);
  }
  return { kept: [...kept.values()], repeated };
}

function sortedBy<T>(list: readonly T[], key: (item: T) => string): T[] {
  return list
    .map((item) => ({ item, by: key(item) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ item }) => item);
}

/** The span that holds all given ones; an unknown start or end of one is unknown for all. */
function envelope(spans: readonly Ongoing[]): Ongoing | null {
  const [first, ...rest] = spans;
  if (!first) return null;
  return rest.reduce((all, { from, to }) => {
    const earlier = all.from && from && all.from > from ? from : all.from;
    const later = all.to && to && all.to < to ? to : all.to;
    return { from: from && earlier, to: to && later };
  }, first);
}
