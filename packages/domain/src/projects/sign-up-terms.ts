import * as z from "zod/mini";

/**
 * How people get into a project. instant: a free place is theirs at once; approval: the organizer answers first; invitation:
 * only who was asked; code: whoever knows the number (免审密码 of the national system).
 */
export const waysIn = ["instant", "approval", "invitation", "code"] as const;
export type WayIn = (typeof waysIn)[number];

/** When somebody is reminded: a time of day so many days before, in the zone of the place, or so many minutes before the start. */
export type Reminder = { readonly days: number; readonly at: string } | { readonly minutes: number };

/** The terms under which a project takes people in. */
export interface SignUpTerms {
  readonly wayIn: WayIn;
  /** Hours within which the organizer answers an application; without an answer it lapses (a promise of ours, no law). */
  readonly answerHours: number;
  /** Four to six digits for projects that are entered by code; null otherwise. */
  readonly joinCode: string | null;
  /** Most people one sign-up may bring, oneself included; 1 means that everybody comes alone. */
  readonly groupMax: number;
  /** Whether people may wait for a place that becomes free. */
  readonly waitlist: boolean;
  /** Share of the places of a series, in per cent, that standing commitments leave open for newcomers. */
  readonly newcomerPercent: number;
  readonly reminders: readonly Reminder[];
}

/** The terms of a project whose organizer said nothing. */
export const defaultSignUpTerms = {
  wayIn: "instant",
  answerHours: 48,
  joinCode: null,
  groupMax: 4,
  waitlist: true,
  newcomerPercent: 25,
  reminders: [{ days: 1, at: "18:00" }, { minutes: 120 }] as Reminder[],
} satisfies SignUpTerms as Omit<SignUpTerms, "reminders"> & { reminders: Reminder[] };

const whole = (least: number, most: number) =>
  z.number().check(z.int("bad_format"), z.gte(least, "too_small"), z.lte(most, "too_big"));

const reminderInput = z.union(
  [
    z.strictObject({
      days: whole(0, 14),
      at: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "bad_format")),
    }),
    z.strictObject({ minutes: whole(10, 14 * 1440) }),
  ],
  "bad_format",
);

export const signUpTermsInput = z
  .strictObject({
    wayIn: z.enum(waysIn, "unknown_value"),
    answerHours: whole(1, 336),
    joinCode: z.nullable(z.string().check(z.regex(/^\d{4,6}$/u, "bad_format"))),
    groupMax: whole(1, 20),
    waitlist: z.boolean(),
    newcomerPercent: whole(0, 100),
    reminders: z.array(reminderInput).check(z.maxLength(4, "too_long")),
  })
  .check(
    z.refine((terms) => terms.wayIn !== "code" || terms.joinCode !== null, { error: "required", path: ["joinCode"] }),
  );
