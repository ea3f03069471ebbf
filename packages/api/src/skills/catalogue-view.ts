import type { showCatalogue } from "@nuanlin/usecases/skills/show-catalogue";
import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import type { LocalCredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import { skillCode } from "@nuanlin/domain/skills/skill-entry";
import type { LocalSkillCode } from "@nuanlin/domain/skills/skill-tree";
import * as z from "zod/mini";

export const catalogueView = z.object({
  skills: z.array(
    z.object({
      code: z.custom<LocalSkillCode>((value) => typeof value === "string"),
      zh: z.string(),
      en: z.string(),
      pinyin: z.string(),
      synonyms: z.array(z.string()),
    }),
  ),
  retired: z.array(z.object({ code: skillCode, reason: z.string(), retiredAt: z.number() })),
  types: z.array(
    z.object({
      code: z.custom<LocalCredentialTypeCode>((value) => typeof value === "string"),
      zh: z.string(),
      en: z.string(),
    }),
  ),
  settings: z.array(
    z.object({
      typeCode: credentialTypeCode,
      validityMonths: z.nullable(z.number()),
      renewalDays: z.nullable(z.number()),
      graceDays: z.nullable(z.number()),
      twoPerson: z.nullable(z.boolean()),
      retired: z.boolean(),
    }),
  ),
});

export function toCatalogueView(given: Awaited<ReturnType<typeof showCatalogue>>): z.input<typeof catalogueView> {
  return {
    skills: given.skills.map(({ synonyms, ...skill }) => ({ ...skill, synonyms: [...synonyms] })),
    retired: given.retired.map(({ code, reason, retiredAt }) => ({ code, reason, retiredAt: retiredAt.getTime() })),
    types: given.types.map(({ code, zh, en }) => ({ code, zh, en })),
    settings: [...given.settings],
  };
}

export const countsView = z.object({
  skills: z.array(z.object({ code: z.string(), people: z.number(), seats: z.number() })),
  types: z.array(z.object({ code: credentialTypeCode, people: z.number() })),
});
