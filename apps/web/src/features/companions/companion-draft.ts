import { companionRelations, isMinor, type SaveCompanionInput } from "@nuanlin/domain/people/companion";
import { guardianConsentInput } from "@nuanlin/domain/people/person";
import { isoDate, lineOf } from "@nuanlin/domain/text/text-shape";
import * as z from "zod/mini";

/** Who speaks for somebody below 18. */
export const guardians = ["mine", "other"] as const;
export type Guardian = (typeof guardians)[number];

interface Draft {
  readonly name: string;
  readonly birthDate: string;
  readonly relation: (typeof companionRelations)[number];
  readonly guardian: Guardian;
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly agreed: boolean;
}

/** Whether the form has to ask for a guardian: below 18, and nobody consented before. */
export function asksGuardian(birthDate: string, consented: boolean, now: Date): boolean {
  return !consented && isoDate.safeParse(birthDate).success && isMinor(birthDate, now);
}

/** Only family can be one's own guardian. */
export function guardianOf({ relation, guardian }: Pick<Draft, "relation" | "guardian">): Guardian {
  return relation === "family" ? guardian : "other";
}

/** What the form holds, checked as the server will: a guardian's fields count only where one is asked for. */
export function companionDraft(consented: boolean, now: Date) {
  const lacks = (draft: Draft, path: keyof Draft): boolean => {
    if (!asksGuardian(draft.birthDate, consented, now)) return false;
    if (path === "agreed") return !draft.agreed;
    if (guardianOf(draft) === "mine") return false;
    const { guardianName, guardianPhone } = draft;
    const shown = guardianConsentInput.safeParse({ guardianName, guardianPhone, agreed: true });
    return !shown.success && shown.error.issues.some((issue) => issue.path[0] === path);
  };
  return z
    .strictObject({
      name: lineOf(50),
      birthDate: isoDate,
      relation: z.enum(companionRelations, "unknown_value"),
      guardian: z.enum(guardians, "unknown_value"),
      guardianName: z.string(),
      guardianPhone: z.string(),
      agreed: z.boolean(),
    })
    .check(
      z.refine((draft) => !lacks(draft, "guardianName"), { error: "required", path: ["guardianName"] }),
      z.refine((draft) => !lacks(draft, "guardianPhone"), { error: "bad_format", path: ["guardianPhone"] }),
      z.refine((draft) => !lacks(draft, "agreed"), { error: "required", path: ["agreed"] }),
    );
}

/** What goes to the server. */
export function toInput(draft: Draft, companionId: string | null, consented: boolean, now: Date) {
  const { name, birthDate, relation, guardianName, guardianPhone } = draft;
  const guardian: SaveCompanionInput["guardian"] = !asksGuardian(birthDate, consented, now)
    ? null
    : guardianOf(draft) === "mine"
      ? { mine: true }
      : { guardianName, guardianPhone, agreed: true };
  return { companionId, name, birthDate, relation, guardian };
}
