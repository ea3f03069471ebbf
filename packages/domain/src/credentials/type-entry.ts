import * as z from "zod/mini";
import { credentialTypes, type StaticCredentialTypeCode } from "../codes/credential-type.ts";
import { credentialTypeCode } from "../codes/credential-type-shape.ts";
import type { Problem } from "../problem.ts";
import { lineOf } from "../text/text-shape.ts";
import { againstLaw, type CredentialTypeSetting } from "./effective-types.ts";

export const addCredentialTypeInput = z.strictObject({
  base: z.enum(credentialTypes.codes as [StaticCredentialTypeCode, ...StaticCredentialTypeCode[]], "unknown_value"),
  zh: lineOf(30),
  en: lineOf(60),
});
export type AddCredentialTypeInput = z.output<typeof addCredentialTypeInput>;

function whole(max: number) {
  return z.nullable(z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(max, "too_big")));
}

export const saveTypeSettingInput = z.strictObject({
  typeCode: credentialTypeCode,
  /** Null leaves what is written; 0 says that there is no term. */
  validityMonths: whole(600),
  renewalDays: whole(400),
  graceDays: whole(400),
  twoPerson: z.nullable(z.boolean()),
  retired: z.boolean(),
});
export type SaveTypeSettingInput = z.output<typeof saveTypeSettingInput>;

/** Says why a type cannot be added: one of that name is written already. */
export function decideNewType({ zh }: Pick<AddCredentialTypeInput, "zh">): Problem[] {
  return credentialTypes.entries.some((entry) => entry.zh === zh) ? [{ code: "ENTRY_EXISTS" }] : [];
}

/** Says why a setting cannot be saved: it would move what the law fixes. */
export function decideTypeSetting(setting: CredentialTypeSetting): Problem[] {
  return againstLaw(setting).length > 0 ? [{ code: "FIXED_BY_LAW" }] : [];
}
