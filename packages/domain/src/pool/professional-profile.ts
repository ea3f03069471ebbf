import * as z from "zod/mini";
import { personId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { forbiddenOffersIn } from "../projects/forbidden-offer.ts";
import { lineOf, textOf } from "../text/text-shape.ts";

/**
 * What a professional agrees to, each a switch of its own (PIPL art. 25): to be found by the federation and by organizers of
 * approved organisations; to have a page that everybody can read; to show the whole name there.
 */
export const profileConsents = ["pool", "public", "fullName"] as const;
export type ProfileConsent = (typeof profileConsents)[number];

export const saveProfessionalProfileInput = z.strictObject({ headline: lineOf(40, 0), about: textOf(600) });
export type SaveProfessionalProfileInput = z.output<typeof saveProfessionalProfileInput>;

export const profileConsentInput = z.strictObject({
  consent: z.enum(profileConsents, "unknown_value"),
  given: z.boolean(),
});
export type ProfileConsentInput = z.output<typeof profileConsentInput>;

export const showProfessionalInput = z.strictObject({ personId });

/** Where a page of the public list ended: what the page before answered as `next`. */
export const listProfessionalsInput = z.strictObject({
  cursor: z._default(
    z.nullable(z.string().check(z.regex(/^\d{1,15}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, "bad_format"))),
    null,
  ),
});

/** Says why words cannot be shown: nobody offers here what the Mental Health Law (art. 23, 51) keeps for hospitals. */
export function decideProfileWords({ headline, about }: SaveProfessionalProfileInput): Problem[] {
  return Object.entries({ headline, about }).flatMap(([field, text]) =>
    forbiddenOffersIn(text).map((word): Problem => ({ code: "FORBIDDEN_WORD", word, field })),
  );
}

/** Which consents stand after one was given or taken back: the whole name is shown nowhere without the page it stands on. */
export function afterConsent(
  before: Readonly<Record<ProfileConsent, boolean>>,
  { consent, given }: ProfileConsentInput,
): Readonly<Record<ProfileConsent, boolean>> {
  const after = { ...before, [consent]: given };
  return { ...after, fullName: after.fullName && after.public };
}
