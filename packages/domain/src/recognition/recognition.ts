import * as z from "zod/mini";
import type { PersonId, RecognitionId } from "../ids.ts";
import { personId } from "../ids.ts";

export type StarLevel = 1 | 2 | 3 | 4 | 5;

/** A star level that the federation issued: which rule it followed and on how many minutes it rested stay with it. */
export interface Recognition {
  readonly id: RecognitionId;
  readonly personId: PersonId;
  readonly level: StarLevel;
  readonly minutes: number;
  readonly ruleVersion: string;
  readonly number: string;
  readonly issuedAt: Date;
}

export const issueStarInput = z.strictObject({
  personId,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], "unknown_value"),
});
export type IssueStarInput = z.output<typeof issueStarInput>;

export const listIssuedStarsInput = z.strictObject({
  limit: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(1000, "too_big")),
});
export type ListIssuedStarsInput = z.output<typeof listIssuedStarsInput>;
