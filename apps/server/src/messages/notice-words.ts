import type { NoticeKind } from "@nuanlin/domain/notices/notice";

/** The facts of a notice as words of a language; where a fact is missing there is a word that fits, or an empty text. */
export interface NoticeWords {
  readonly title: string;
  readonly organisation: string;
  /** Somebody who acted towards the reader, never the whole name. */
  readonly name: string;
  /** Whose place it is about, where that is not the reader: somebody they brought or look after. */
  readonly who: string;
  readonly seat: string;
  readonly place: string;
  /** Start and end in the zone of the place, such as "Sat 28 Nov, 9:00–11:00". */
  readonly when: string;
  readonly start: string;
  readonly oldWhen: string;
  /** The last moment for an answer. */
  readonly by: string;
  readonly reason: string;
  readonly words: string;
  readonly hours: string;
  /** How many people it is about; 0 where that is not said. */
  readonly people: number;
  readonly level: string;
  readonly status: string;
  /** The name of the credential it is about. */
  readonly credential: string;
  /** The last day on which it counts. */
  readonly validUntil: string;
}

/** A moment on the wall clock of a place. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Monday 1 … Sunday 7. */
  readonly weekday: number;
  readonly time: string;
  /** Whether the year goes without saying. */
  readonly thisYear: boolean;
}

/** How a language says what is not a sentence yet. */
export interface Spoken {
  readonly someProject: string;
  readonly someOrganisation: string;
  readonly someCredential: string;
  readonly somebody: string;
  readonly moment: (at: WallTime) => string;
  /** `end` is a time of day where both lie on one day, else a whole moment. */
  readonly span: (start: string, end: string) => string;
  /** Added to a time where the place does not lie in the district's own zone. */
  readonly elsewhere: string;
  readonly duration: (minutes: number) => string;
  /** Why something was not possible, for the codes that rules give instead of a person's own words. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** One text for each kind: a new kind without one does not compile. */
export type TextsByKind<T> = Readonly<Record<NoticeKind, (words: NoticeWords) => T>>;
