import * as z from "zod/mini";

// Controls other than tab and line feed; NUL in particular, which PostgreSQL cannot store.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u;
// Bidirectional and zero-width controls that make one name look like another; joiners inside emoji are not names.
const invisible = /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

function wellFormed(value: string): boolean {
  return value.isWellFormed();
}

function clean(value: string): string {
  return value.replaceAll("\r\n", "\n").replaceAll("\r", "\n").normalize("NFC").trim();
}

function textShape(min: number, max: number, forbidden: readonly RegExp[]) {
  return z.pipe(
    z.pipe(
      z.string().check(z.maxLength(max * 4, "too_long"), z.refine(wellFormed, "bad_characters")),
      z.transform(clean),
    ),
    z.string().check(
      z.minLength(min, min === 1 ? "required" : "too_short"),
      z.refine((value) => [...value].length <= max, "too_long"),
      z.refine((value) => !forbidden.some((pattern) => pattern.test(value)), "bad_characters"),
    ),
  );
}

/**
 * A text of several lines: NFC, line feeds only, no NUL or other control characters, no lone surrogates.
 * `max` counts characters as people see code points, so that rare Han characters count once.
 */
export function textOf(max: number, min = 0) {
  return textShape(min, max, [controls]);
}

/** A single line such as a name or title: as `textOf`, without line breaks and without invisible direction or width controls. */
export function lineOf(max: number, min = 1) {
  return textShape(min, max, [controls, /[\n\t]/u, invisible]);
}

/** An ISO calendar date that exists, between 1900-01-01 and 2199-12-31. */
export const isoDate = z.string().check(
  z.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, "bad_format"),
  z.refine((value) => {
    const at = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }, "bad_format"),
);

/** An instant as epoch milliseconds between the years 2000 and 2200. */
export const instant = z.pipe(
  z.number().check(z.int("bad_format"), z.gte(946_684_800_000, "too_small"), z.lt(7_258_118_400_000, "too_big")),
  z.transform((millis) => new Date(millis)),
);

/** The instant at which a page of a list ended, as epoch milliseconds; in the years 1 to 9999, which every calendar knows. */
export const cursorMillis = z
  .number()
  .check(z.int("bad_format"), z.gte(-62_135_596_800_000, "too_small"), z.lt(253_402_300_800_000, "too_big"));
