import * as z from "zod/mini";
import { organisationId, personId, type PersonId, projectId, supervisionId } from "../ids.ts";
import { isoDate, textOf } from "../text/text-shape.ts";
import { supervisionTopics } from "./supervision-topic.ts";

/** individual: one to one; group: several with a supervisor; peer: colleagues among each other; field: beside the work itself. */
export const supervisionForms = ["individual", "group", "peer", "field"] as const;
export type SupervisionForm = (typeof supervisionForms)[number];

/** Most people of one entry; more is a lecture. */
const maxSupervised = 30;
/** Longest text of an entry, in characters. */
export const maxSupervisionWords = 1000;
/** So long after writing can whoever wrote an entry take it back, in hours. Then it stands. */
export const supervisionTakeBackHours = 24;

/** What somebody writes into the log. No names and no stories of the people served: `decideSupervision` refuses numbers of theirs. */
export const writeSupervisionInput = z.strictObject({
  organisationId,
  supervisorId: personId,
  /** The project it was about; null when it was about the work as a whole. */
  projectId: z.nullable(projectId),
  form: z.enum(supervisionForms, "unknown_value"),
  heldOn: isoDate,
  minutes: z.number().check(z.int("bad_format"), z.gte(10, "too_small"), z.lte(600, "too_big")),
  topics: z
    .array(z.enum(supervisionTopics.codes, "unknown_value"))
    .check(z.minLength(1, "required"), z.maxLength(6, "too_long")),
  people: z.array(personId).check(z.minLength(1, "required"), z.maxLength(maxSupervised, "too_long")),
  words: textOf(maxSupervisionWords),
});
export type WriteSupervisionInput = z.output<typeof writeSupervisionInput>;

export const withdrawSupervisionInput = z.strictObject({ supervisionId });
export type WithdrawSupervisionInput = z.output<typeof withdrawSupervisionInput>;

export const askSupervisionInput = z.strictObject({ organisationId });

/** An entry as the rule on taking it back sees it. */
export interface WrittenSupervision {
  readonly writtenBy: PersonId;
  readonly createdAt: Date;
}
