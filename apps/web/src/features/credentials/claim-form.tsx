import { normalizeNumber } from "@nuanlin/domain/credentials/claim";
import { hasNumberFormat } from "@nuanlin/domain/credentials/decide-claim";
import { maxDocuments } from "@nuanlin/domain/credentials/document";
import type { EffectiveCredentialType } from "@nuanlin/domain/credentials/effective-types";
import { validUntilOf } from "@nuanlin/domain/credentials/term";
import { isoDate } from "@nuanlin/domain/text/text-shape";
import { useEffect, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { isoDay, showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { DateField } from "../../shared/fields/date-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { type ClaimDraft, claimDraft, toPaper } from "./claim-draft.ts";
import { forgetClaim, keepClaim, readClaim } from "./kept-claim.ts";
import { credentialMessages } from "./messages.ts";
import { PaperField } from "./paper-field.tsx";
import { TypeChoice } from "./type-choice.tsx";
import { type MyCredential, useCredentialActions } from "./use-my-credentials.ts";

interface ClaimFormProps {
  readonly types: readonly EffectiveCredentialType[];
  /** The credential whose next paper this is. */
  readonly renews?: MyCredential | undefined;
  readonly onDone: () => void;
}

/** A paper with its number and dates, handed in for a clerk to look at; what was filled in is there again after a reload. */
export function ClaimForm({ types, renews, onDone }: ClaimFormProps) {
  const text = useMessages(credentialMessages);
  const view = useDateView(districtZone);
  const toast = useToast();
  const { claim, renew } = useCredentialActions();
  const { isPending, error } = renews ? renew : claim;
  const [begun] = useState(() => readClaim(renews?.id));
  const form = useShapeForm(claimDraft, {
    type: renews?.type ?? begun?.type ?? "",
    number: begun?.number ?? renews?.number ?? "",
    issuedOn: begun?.issuedOn ?? "",
    validUntil: begun?.validUntil ?? "",
    issuer: begun?.issuer ?? renews?.issuer ?? "",
    papers: begun?.papers ?? [],
  });
  const { watch } = form;
  useEffect(() => {
    const { unsubscribe } = watch((draft) => keepClaim(renews?.id, draft));
    return unsubscribe;
  }, [watch, renews?.id]);
  const [typeCode, issuedOn] = watch(["type", "issuedOn"]);
  const type = types.find(({ code }) => code === typeCode);
  const byRule = type && isoDate.safeParse(issuedOn).success ? validUntilOf(type, issuedOn, null) : null;
  const done = {
    onSuccess: () => {
      forgetClaim(renews?.id);
      toast({ text: text.submitted });
      onDone();
    },
  };
  const submit = (draft: ClaimDraft) => {
    if (renews) renew.mutate({ credentialId: renews.id, ...toPaper(draft) }, done);
    else if (type) claim.mutate({ type: type.code, ...toPaper(draft) }, done);
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      problems={problemsOf(error)}
      actions={
        <>
          <p className="meta">{text.privacy}</p>
          <Button type="submit" wide busy={isPending}>
            {text.submit}
          </Button>
        </>
      }
    >
      <FormField control={form.control} name="type">
        {({ onChange, error: missing }) => (
          <TypeChoice
            types={types}
            chosen={type}
            onChoose={(code) => onChange(code)}
            error={missing}
            fixed={renews !== undefined}
          />
        )}
      </FormField>
      <FormField control={form.control} name="papers">
        {({ value, onChange, error: missing }) => (
          <PaperField
            papers={value}
            onChange={onChange}
            most={maxDocuments}
            error={missing === undefined ? undefined : text.paperMissing}
          />
        )}
      </FormField>
      <FormField control={form.control} name="number">
        {(field) => (
          <TextField
            {...field}
            label={text.number}
            help={
              type && field.value !== "" && !hasNumberFormat(type, normalizeNumber(field.value))
                ? text.numberUnusual
                : type?.numberExample
                  ? nameIn(type.numberExample, view.language)
                  : text.numberPlain
            }
            autoComplete="off"
          />
        )}
      </FormField>
      <FormField control={form.control} name="issuedOn">
        {(field) => <DateField {...field} label={text.issuedOn} max={isoDay(view.now, districtZone)} />}
      </FormField>
      <FormField control={form.control} name="validUntil">
        {(field) => (
          <DateField
            {...field}
            label={text.validUntil}
            optional
            help={
              byRule === null
                ? text.validPlain
                : text.validHelp({ day: showShortDay(Date.parse(byRule), { ...view, zone: "UTC" }) })
            }
          />
        )}
      </FormField>
      <FormField control={form.control} name="issuer">
        {(field) => (
          <TextField
            {...field}
            label={text.issuer}
            optional
            {...(type ? { help: text.issuerHelp({ usual: nameIn(type.issuer, view.language) }) } : {})}
            autoComplete="off"
          />
        )}
      </FormField>
    </Form>
  );
}
