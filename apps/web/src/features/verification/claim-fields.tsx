import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import type { ReactNode } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { nameIn } from "../../shared/name-in.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { verificationMessages } from "./messages.ts";
import type { VerificationCase } from "./verification-types.ts";

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly note?: string | undefined;
  /** What we could check ourselves; left out where only the eye can. */
  readonly state?: "fine" | "look";
}

function Field({ label, children, note, state }: FieldProps) {
  const text = useMessages(verificationMessages);
  return (
    <div className="grid grid-cols-[5.5rem_1fr_1.5rem] items-center gap-x-3 border-t border-line py-2 first:border-t-0">
      <dt className="fs-14 text-ink-3">{label}</dt>
      <dd className="min-w-0">
        <span className="block [overflow-wrap:anywhere]">{children}</span>
        {note && <span className={`fs-13 block ${state === "look" ? "text-wait-ink" : "text-ink-2"}`}>{note}</span>}
      </dd>
      {state && (
        <dd className={state === "fine" ? "text-ok-ink" : "text-wait-ink"}>
          <Icon name={state === "fine" ? "check" : "alert"} size={19} />
          <span className="sr-only">{state === "fine" ? text.fine : text.look}</span>
        </dd>
      )}
    </div>
  );
}

/** What was typed, with what we could check of it, to be compared with the paper beside it. */
export function ClaimFields({ claim }: { readonly claim: VerificationCase }) {
  const text = useMessages(verificationMessages);
  const view = useDateView(districtZone);
  const { typeName } = useCatalogue();
  const { type, number, sameNumber, numberFits, issuedOn, validUntil, expired, issuer, phone, email } = claim;
  const usual = credentialTypes.isCode(type) ? nameIn(credentialTypes.byCode(type).issuer, view.language) : "";
  const day = (iso: string) => showShortDay(Date.parse(`${iso}T04:00:00Z`), view);
  const taken = sameNumber.length > 0;
  const contact = [phone, email].filter((way) => way !== null).join(" ");
  return (
    <dl aria-label={text.fields}>
      <Field label={text.name} note={text.nameHelp}>
        {claim.personName}
      </Field>
      <Field label={text.type} note={claim.twoPerson ? text.twoPerson : undefined}>
        {typeName(type)}
      </Field>
      <Field
        label={text.number}
        state={numberFits && !taken ? "fine" : "look"}
        note={
          taken
            ? text.numberTaken({ names: sameNumber.map(({ name }) => name).join(" ") })
            : numberFits
              ? text.numberFits
              : text.numberOdd
        }
      >
        {number}
      </Field>
      <Field label={text.issuedOn}>{day(issuedOn)}</Field>
      <Field label={text.validUntil} {...(expired ? { state: "look" as const, note: text.endOver } : {})}>
        {validUntil === null ? text.noEnd : day(validUntil)}
      </Field>
      <Field label={text.issuer} note={issuer === "" ? undefined : text.usualIssuer({ issuer: usual })}>
        {issuer === "" ? usual : issuer}
      </Field>
      {contact !== "" && <Field label={text.contact}>{contact}</Field>}
    </dl>
  );
}
