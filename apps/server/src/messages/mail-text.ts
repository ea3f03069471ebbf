import type { NoticeWords, TextsByKind } from "./notice-words.ts";

/** What one mail says; the frame (greeting, details, footer) is the same for all. Empty lines are left out. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
  /** What somebody wrote themselves, shown as a quotation. */
  readonly quote?: string;
  /** Whether time, place and seat are listed; for mails about one shift. */
  readonly details: boolean;
  /** What the one link says. */
  readonly action: string;
}

export type MailTexts = TextsByKind<MailText>;

/** What every mail of a language has around its sentences. */
export interface MailFrame {
  readonly lang: string;
  readonly greeting: (name: string) => string;
  readonly details: (words: NoticeWords) => readonly (readonly [name: string, value: string])[];
  /** Between the name of a detail and what it says. */
  readonly colon: string;
  readonly signature: string;
  readonly why: string;
  readonly choose: string;
  readonly calendarName: string;
}
