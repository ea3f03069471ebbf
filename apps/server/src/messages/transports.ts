import type { NoticeKind } from "@nuanlin/domain/notices/notice";

/** What became of a message that could be handed over: it left, or there is nobody to hand it to and why. */
export type Handed =
  | { readonly sent: true; readonly ref: string | null }
  | { readonly sent: false; readonly why: Unsent };

/** Why a message did not leave although nothing failed; when the cause is gone, those still of use go out. */
export type Unsent = "no_mail_server" | "no_sms_provider" | "no_sms_template";

/** A failure to hand a message over. `permanent`: this very message to this very address will never get through. */
export class NotHanded extends Error {
  override readonly name = "NotHanded";
  readonly permanent: boolean;
  constructor(words: string, permanent: boolean) {
    super(words);
    this.permanent = permanent;
  }
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the reader chooses what is sent to them. */
  readonly preferencesUrl: string;
  /** The same for every attempt: who got a message twice can tell. */
  readonly dedupeKey: string;
  readonly calendar: { readonly method: "REQUEST" | "CANCEL"; readonly content: string } | null;
}

export interface MailSender {
  /** Whom our mails come from: "Name <address>" or the address alone. */
  readonly from: string;
  /** False for one that only says what it would have sent. */
  readonly reachesPeople: boolean;
  /** Throws NotHanded. */
  readonly send: (mail: Mail) => Promise<Handed>;
}

export interface Sms {
  readonly to: string;
  readonly kind: NoticeKind;
  /** What the reader sees; providers that only take approved templates fill theirs with `params` instead. */
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
  readonly dedupeKey: string;
}

export interface SmsSender {
  /** False for one that only says what it would have sent. */
  readonly reachesPeople: boolean;
  /** Throws NotHanded. */
  readonly send: (sms: Sms) => Promise<Handed>;
}

/** The ways out of the house. */
export interface Transports {
  readonly mail: MailSender;
  readonly sms: SmsSender;
  /** The address of the pages, for links; no slash at the end. */
  readonly origin: string;
}
