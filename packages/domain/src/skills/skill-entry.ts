import * as z from "zod/mini";
import {
  isSkillCode,
  isStaticSkillCode,
  skillTree,
  type LocalSkillCode,
  type SkillCode,
  type StaticSkillCode,
} from "./skill-tree.ts";
import type { Problem } from "../problem.ts";
import { forbiddenOffersIn } from "../projects/forbidden-offer.ts";
import { lineOf } from "../text/text-shape.ts";

/** A federation's own skill with its names; its code says what it hangs below. */
export interface LocalSkill {
  readonly code: LocalSkillCode;
  readonly zh: string;
  readonly en: string;
  /** Syllables without tones, one a word; empty where nobody has written them. */
  readonly pinyin: string;
  readonly synonyms: readonly string[];
}

export const skillCode = z.custom<SkillCode>(
  (value) => typeof value === "string" && isSkillCode(value),
  "unknown_value",
);

export const addSkillInput = z.strictObject({
  parent: z.custom<StaticSkillCode>((value) => typeof value === "string" && isStaticSkillCode(value), "unknown_value"),
  zh: lineOf(20),
  en: lineOf(60),
  /** Syllables without tones, one a word, so that the entry is found by them; nothing computes them. */
  pinyin: z.optional(z.string().check(z.maxLength(120, "too_long"), z.regex(/^([a-z]+( [a-z]+)*)?$/u, "bad_format"))),
  synonyms: z.array(lineOf(20)).check(z.maxLength(12, "too_long")),
});
export type AddSkillInput = z.output<typeof addSkillInput>;

export const retireSkillInput = z.strictObject({ code: skillCode, reason: lineOf(100) });
export type RetireSkillInput = z.output<typeof retireSkillInput>;

export const bringBackSkillInput = z.strictObject({ code: skillCode });
export type BringBackSkillInput = z.output<typeof bringBackSkillInput>;

/**
 * Says why a skill cannot be added; an empty list means that it can: its name is not in the tree yet, and no word of it
 * offers what the Mental Health Law (art. 23, 51) keeps for hospitals. Names of the federation's own the database compares.
 */
export function decideNewSkill({ zh, en, synonyms }: AddSkillInput): Problem[] {
  const problems: Problem[] = [];
  if (skillTree.some((skill) => skill.zh === zh)) problems.push({ code: "ENTRY_EXISTS" });
  for (const [field, text] of [
    ["zh", zh],
    ["en", en],
    ["synonyms", synonyms.join(" ")],
  ] as const) {
    for (const word of forbiddenOffersIn(text)) problems.push({ code: "FORBIDDEN_WORD", word, field });
  }
  return problems;
}

const longestSlug = 24;

/**
 * The last part of a new code, made of the English name: "Tea for dementia" gives "tea_for_dementia". `taken` are the slugs that
 * hang beside it; a name like another's gets a number. A name without Latin letters is called "entry".
 */
export function slugFor(en: string, taken: ReadonlySet<string>): string {
  const words = en
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "_")
    .slice(0, longestSlug)
    .replaceAll(/^_+|_+$/gu, "");
  const base = words === "" ? "entry" : words;
  for (let n = 1; ; n += 1) {
    const number = n === 1 ? "" : `_${n}`;
    const slug = base.slice(0, longestSlug - number.length) + number;
    if (!taken.has(slug)) return slug;
  }
}
