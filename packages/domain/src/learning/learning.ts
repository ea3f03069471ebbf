import * as z from "zod/mini";
import { personId } from "../ids.ts";
import { isoDate, lineOf } from "../text/text-shape.ts";

/** Learning outside of our own courses, as a clerk has it before them on paper: what, who held it, when, how long. */
export const recordLearningInput = z.strictObject({
  personId,
  title: lineOf(60),
  organiser: lineOf(60),
  heldOn: isoDate,
  minutes: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(60_000, "too_big")),
});
export type RecordLearningInput = z.output<typeof recordLearningInput>;
