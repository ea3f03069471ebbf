import * as z from "zod/mini";
import { serviceCategories } from "../codes/service-category.ts";
import { targetGroups } from "../codes/target-group.ts";
import { degrees } from "../places/place.ts";
import { isoDate } from "../text/text-shape.ts";

/** soonest: by the next shift with a free place; nearest: by the distance to the given point; newest: by the day of publication. */
export const projectSorts = ["soonest", "nearest", "newest"] as const;
export type ProjectSort = (typeof projectSorts)[number];

/** The part of the day in which a shift begins, by the clock of its place: morning until 12:00, afternoon until 18:00. */
export const partsOfDay = ["morning", "afternoon", "evening"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Cards on one page of a search when nobody says otherwise. */
export const searchPageSize = 24;

function listOf<T extends z.core.SomeType>(item: T, max: number) {
  return z._default(z.array(item).check(z.maxLength(max, "too_long")), []);
}

const searchText = z.pipe(
  z.string().check(
    z.maxLength(60, "too_long"),
    z.refine((value) => value.isWellFormed() && !value.includes("\u0000"), "bad_characters"),
  ),
  z.transform((value) => value.normalize("NFKC").trim()),
);

const isoWeekday = z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(7, "too_big"));

/**
 * What somebody looks for; whatever is left out does not narrow. Words of the text must all be found, one or two Chinese
 * characters suffice. Everything about a time (days, weekdays, part of day, age, a professional who leads) speaks about
 * one and the same coming shift, and that shift must still have a place.
 */
export const searchProjectsInput = z
  .strictObject({
    text: z._default(searchText, ""),
    categories: listOf(z.enum(serviceCategories.codes, "unknown_value"), 40),
    targetGroups: listOf(z.enum(targetGroups.codes, "unknown_value"), 13),
    /** First and last day on which a shift may begin, by the calendar of its place. */
    from: z._default(z.nullable(isoDate), null),
    to: z._default(z.nullable(isoDate), null),
    weekdays: listOf(isoWeekday, 7),
    partsOfDay: listOf(z.enum(partsOfDay, "unknown_value"), 3),
    /** District, street or community codes; a street holds its communities. */
    divisions: listOf(z.string().check(z.regex(/^\d{6}(\d{3}){0,2}$/u, "bad_format")), 20),
    professionalLead: z._default(z.boolean(), false),
    /** Only shifts with a place that somebody of this age may take; below 18 nothing dangerous. */
    age: z._default(
      z.nullable(z.number().check(z.int("bad_format"), z.gte(6, "too_small"), z.lte(80, "too_big"))),
      null,
    ),
    /** WGS-84 degrees; with `maxKm` only what lies that near. Places without a point have no distance. */
    near: z._default(
      z.nullable(
        z.strictObject({
          lat: degrees(90),
          lng: degrees(180),
          maxKm: z._default(z.nullable(z.number().check(z.gt(0, "too_small"), z.lte(100, "too_big"))), null),
        }),
      ),
      null,
    ),
    sort: z._default(z.enum(projectSorts, "unknown_value"), "soonest"),
    /** How many hits come before the page; what the page before answered as `next`. */
    cursor: z._default(
      z.nullable(z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(100_000, "too_big"))),
      null,
    ),
    limit: z._default(
      z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(100, "too_big")),
      searchPageSize,
    ),
  })
  .check(
    z.refine((asked) => asked.from === null || asked.to === null || asked.from <= asked.to, {
      error: "end_before_start",
      path: ["to"],
    }),
  );
export type SearchProjectsInput = z.output<typeof searchProjectsInput>;

/** The words that must all be found. */
export function wordsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .toLowerCase()
        .split(/\s+/u)
        .filter((word) => word !== ""),
    ),
  ];
}
