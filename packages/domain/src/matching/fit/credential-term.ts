import { baseTypeOf, impliesCredential } from "../../codes/credential-type.ts";
import type { Credential } from "../../people/person.ts";
import { localDate } from "../../time/zone.ts";
import type { FitQuestion } from "./fit-question.ts";
import { neutral, share, type Weighable } from "./fit-term.ts";

/** A proof that holds this many days longer needs no thought about renewal. */
const easyDays = 180;

/**
 * Credential, beyond the hard gate (`decideEligibility` keeps out who has none): a verified one that is valid on the day is worth
 * 0.6 and up to 0.4 more the longer it still holds, whole from half a year on; one that proves more than is asked counts 0.85 of
 * that, so that the scarcer paper is kept for where it is needed. One that waits for a clerk is worth a quarter. Neutral for seats
 * that ask for no professional.
 */
export function credentialTerm({ person, seat, shift }: FitQuestion): Weighable<"credential"> {
  const nothing = { type: null, validUntil: null, exact: false, verified: false } as const;
  if (seat.kind !== "professional") return { value: neutral, known: false, fact: nothing };
  const day = localDate(shift.period.start, shift.timeZone);
  const wanted = seat.credentialType;
  const found = person.credentials
    .filter(({ type, status }) => status !== "revoked" && (wanted === null || impliesCredential(type, wanted)))
    .filter(({ issuedOn, validUntil }) => issuedOn <= day && (validUntil === null || day <= validUntil))
    .map((held) => {
      const exact = wanted === null || baseTypeOf(held.type) === baseTypeOf(wanted);
      const verified = held.status === "verified";
      const fact = { type: held.type, validUntil: held.validUntil, exact, verified };
      return { value: verified ? worth(held, day) * (exact ? 1 : 0.85) : 0.25, fact };
    });
  const best = found.reduce<(typeof found)[number] | null>(
    (top, one) => (top !== null && top.value >= one.value ? top : one),
    null,
  );
  return { value: best?.value ?? 0, known: true, fact: best?.fact ?? nothing };
}

function worth({ validUntil }: Credential, day: string): number {
  if (validUntil === null) return 1;
  const days = (Date.parse(validUntil) - Date.parse(day)) / 86_400_000;
  return 0.6 + 0.4 * share(days / easyDays);
}
