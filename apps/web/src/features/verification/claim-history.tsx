import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";
import { showInstant } from "../../shared/dates.ts";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { verificationMessages } from "./messages.ts";
import type { VerificationCase } from "./verification-types.ts";

const tints: Readonly<Record<CredentialStatus, Tint>> = {
  claimed: "wait",
  asked: "wait",
  half: "iris",
  verified: "ok",
  superseded: "plain",
  returned: "warm",
  revoked: "bad",
  withdrawn: "plain",
};

const stepWords = {
  claimed: "toClaimed",
  asked: "toAsked",
  half: "toHalf",
  verified: "toVerified",
  superseded: "toSuperseded",
  returned: "toReturned",
  revoked: "toRevoked",
  withdrawn: "toWithdrawn",
} as const satisfies Readonly<Record<CredentialStatus, string>>;

/** Where a credential stands, in a word. */
export function StatusBadge({ status }: { readonly status: CredentialStatus }) {
  const text = useMessages(verificationMessages);
  return <Badge tint={tints[status]}>{status === "asked" ? text.askedState : text[status]}</Badge>;
}

/** What happened to the claim so far, and what else the person brought. */
export function ClaimHistory({ claim: { steps, others } }: { readonly claim: VerificationCase }) {
  const { typeName } = useCatalogue();
  const text = useMessages(verificationMessages);
  const view = useDateView(districtZone);
  return (
    <div className="mt-4 flex flex-col gap-4">
      <section>
        <h3 className="fs-16">{text.steps}</h3>
        <ol className="mt-1 flex flex-col gap-2">
          {steps.map(({ id, at, to, byName, reason }) => (
            <li key={id} className="fs-14">
              {text[stepWords[to]]}
              <span className="block text-ink-2">
                {text.stepBy({ day: showInstant(at, view), name: byName ?? text.nobody })}
              </span>
              {reason !== "" && <span className="block whitespace-pre-line">{reason}</span>}
            </li>
          ))}
        </ol>
      </section>
      <section className="rounded-control bg-sunken px-4 py-3">
        <h3 className="fs-16">{text.others}</h3>
        {others.length === 0 && <p className="fs-14 text-ink-2">{text.noOthers}</p>}
        <ul className="flex flex-col gap-1.5">
          {others.map(({ id, type, number, status }) => (
            <li key={id} className="fs-14 flex flex-wrap items-center gap-x-2">
              <span className="min-w-0 flex-1">
                {typeName(type)} <span className="text-ink-2">{number}</span>
              </span>
              <StatusBadge status={status} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
