import type { Point } from "../../places/place.ts";

export interface ImportedOrganisation {
  readonly externalId: string;
  readonly name: string;
  /** Whether the file had no name and we made one up from what else it says. */
  readonly nameDerived: boolean;
  readonly description: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** Null when not known; 0, 0 never occurs, since in these files it means just that. */
  readonly point: Point | null;
  readonly address: string | null;
}

export interface ImportedPlace {
  /** Made of what the place says, not of its id: hundreds of sessions at one address share one place, in every run. */
  readonly key: string;
  readonly address: string;
  /** Null when not known; 0, 0 never occurs, since in these files it means just that. */
  readonly point: Point | null;
  readonly online: boolean;
}

/**
 * A shift is something a neighbour can take a seat in; a period is a span in which an opportunity stays open.
 *
 * The files use one key for both. 121 of 2,695 published "sessions" run for weeks or years ("1 December 2025 to
 * 31 December 2035"): nobody serves that long in one go, and as a shift it would overlap with every other promise of
 * a volunteer and count thousands of hours. So a session of at most 24 hours that passed is a shift, and a longer one
 * a period, which never becomes bookable. The edge is 24 hours and not midnight, because night shifts exist.
 * The use case writes shifts as shifts; of the periods it needs only `ongoing`, their envelope.
 */
export type SessionKind = "shift" | "period";

export interface ImportedSession {
  /** Unique within its activity only. */
  readonly externalId: string;
  readonly placeKey: string | null;
  readonly start: Date;
  readonly end: Date;
  readonly kind: SessionKind;
}

/** Why a session was left out while its activity was taken. */
export type SkipReason =
  | "NOT_AN_OBJECT"
  | "SESSION_UNKNOWN"
  | "TIME_MISSING"
  | "START_MISSING"
  | "END_MISSING"
  | "START_UNREADABLE"
  | "END_UNREADABLE"
  | "OPEN_ENDED"
  | "START_UNKNOWN"
  | "END_BEFORE_START"
  | "ZERO_LENGTH"
  | "LOCAL_TIME_SKIPPED"
  | "WEEKLY_ONLY"
  | "DUPLICATE_SESSION";

export interface SkippedSession {
  readonly externalId: string;
  readonly reason: SkipReason;
}

/** From when to when an opportunity stays open; null is an end (or start) that the file does not know. */
export interface Ongoing {
  readonly from: Date | null;
  readonly to: Date | null;
}

export interface ImportedActivity {
  readonly externalId: string;
  readonly title: string;
  readonly description: string;
  /** The first sentence of the description, at most 120 characters. */
  readonly summary: string;
  readonly organisationRef: string | null;
  readonly remote: boolean;
  readonly emergency: boolean;
  readonly applyLink: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly places: readonly ImportedPlace[];
  /** In order of their start. */
  readonly sessions: readonly ImportedSession[];
  readonly skipped: readonly SkippedSession[];
  /** The envelope of all periods; a project without shifts shows it as "ongoing, from – to". Null when there is none. */
  readonly ongoing: Ongoing | null;
  /** Half-days of a usual week, as national time-slot codes: "01" Monday morning … "21" Sunday evening. */
  readonly weekly: readonly string[];
  /** The highest age that any role of the activity asks for, so that nobody too young gets in. */
  readonly minimumAge: number | null;
  readonly causes: readonly string[];
  readonly requirements: readonly string[];
  readonly skills: readonly string[];
}

/** Why a record was not taken. */
export type ImportReason =
  | "NOT_AN_OBJECT"
  | "WRONG_TYPE"
  | "MISSING_ID"
  | "ID_TOO_LONG"
  | "MISSING_TITLE"
  | "DUPLICATE_ID";

/** What was mended or dropped in a record that was taken. */
export type ImportNote =
  | "ID_DERIVED"
  | "TITLE_DERIVED"
  | "DESCRIPTION_MISSING"
  | "TEXT_CUT"
  | "POINT_UNKNOWN"
  | "POINT_UNREADABLE"
  | "LINK_DROPPED"
  | "EMAIL_DROPPED"
  | "PHONE_DROPPED";

/** One verdict for each record read; `id` is the record's id, or its position ("#3", "#3.1") when it has none. */
export type Verdict<T> =
  | { readonly id: string; readonly ok: true; readonly item: T; readonly notes: readonly ImportNote[] }
  | { readonly id: string; readonly ok: false; readonly reason: ImportReason; readonly detail: string };

/** Why a whole file was not taken. `found` counts the kinds of records that are in it, for the message. */
export interface FileRefusal {
  readonly reason: "NOT_VOLUNTEERING_DATA" | "NO_ACTIVITIES" | "NO_ORGANISATIONS";
  readonly found: readonly { readonly type: string; readonly count: number }[];
}

/** Either a refusal of the whole file and no items, or one verdict for each record. */
export interface ReadResult<T> {
  readonly items: readonly Verdict<T>[];
  readonly refusal: FileRefusal | null;
}

export interface ReadOptions {
  /** Turns HTML entities ("&rsquo;", "&#39;") into characters, once. */
  readonly decodeEntities: (text: string) => string;
  /** The IANA zone of times that name none; the published files are British. A name that is no zone throws. */
  readonly zone?: string;
}

export const defaultZone = "Europe/London";

/** The longest texts we keep, in characters; longer ones are cut at a word and noted as TEXT_CUT. */
export const importLimits = {
  id: 200,
  name: 80,
  title: 120,
  summary: 120,
  description: 8000,
  address: 120,
  concept: 80,
} as const;
