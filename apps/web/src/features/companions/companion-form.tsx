import { companionRelations } from "@nuanlin/domain/people/companion";
import { useEffect, useMemo, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { isoDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FieldGroup, Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { asksGuardian, companionDraft, type Guardian, guardianOf, guardians, toInput } from "./companion-draft.ts";
import { forgetCompanion, keepCompanion, readCompanion } from "./kept-companion.ts";
import { companionMessages } from "./messages.ts";
import { type CompanionData, useCompanionActions } from "./use-companions.ts";

interface CompanionFormProps {
  /** Whose facts are changed; somebody new otherwise. */
  readonly companion?: CompanionData;
  readonly onSaved: (id: string) => void;
}

/** Somebody without an account: a name, a birth date, how they belong to one, and for minors a guardian's word. */
export function CompanionForm({ companion, onSaved }: CompanionFormProps) {
  const text = useMessages(companionMessages);
  const toast = useToast();
  const { save } = useCompanionActions();
  const [now] = useState(() => new Date());
  const consentedBy = companion?.guardianName ?? null;
  const shape = useMemo(() => companionDraft(consentedBy !== null, now), [consentedBy, now]);
  const [begun] = useState(readCompanion);
  const form = useShapeForm(shape, {
    name: companion?.name ?? begun.name,
    birthDate: companion ? (companion.birthDate ?? "") : begun.birthDate,
    relation: companion?.relation ?? begun.relation,
    guardian: "mine" as Guardian,
    guardianName: "",
    guardianPhone: "",
    agreed: false,
  });
  const [birthDate, relation, guardian] = form.watch(["birthDate", "relation", "guardian"]);
  const isNew = companion === undefined;
  const { watch } = form;
  useEffect(() => {
    if (!isNew) return;
    const { unsubscribe } = watch(({ name, birthDate: born, relation: one }) =>
      keepCompanion({ name: name ?? "", birthDate: born ?? "", relation: one ?? "family" }),
    );
    return unsubscribe;
  }, [isNew, watch]);
  const asking = asksGuardian(birthDate, consentedBy !== null, now);
  const speaks = guardianOf({ relation, guardian });
  return (
    <Form
      form={form}
      onSubmit={(draft) =>
        save.mutate(toInput(draft, companion?.id ?? null, consentedBy !== null, now), {
          onSuccess: ({ id }) => {
            if (isNew) forgetCompanion();
            toast({ text: text.saved({ name: draft.name }) });
            onSaved(id);
          },
        })
      }
      problems={problemsOf(save.error)}
      actions={
        <Button type="submit" kind="soft" busy={save.isPending}>
          {text.save}
        </Button>
      }
    >
      <FormField control={form.control} name="name">
        {(field) => <TextField {...field} label={text.name} autoComplete="off" />}
      </FormField>
      <FormField control={form.control} name="birthDate">
        {(field) => (
          <DateField {...field} label={text.birthDate} help={text.birthDateHelp} max={isoDay(now, districtZone)} />
        )}
      </FormField>
      <FormField control={form.control} name="relation">
        {({ value, onChange }) => (
          <Segmented
            label={text.relation}
            choices={companionRelations.map((one) => ({ id: one, label: text[one] }))}
            value={value === "" ? "family" : value}
            onChange={onChange}
          />
        )}
      </FormField>
      {asking && (
        <FieldGroup title={text.guardianTitle} detail={text.guardianWhy}>
          {relation === "family" && (
            <FormField control={form.control} name="guardian">
              {({ value, onChange }) => (
                <Segmented
                  label={text.guardianTitle}
                  hideLabel
                  choices={guardians.map((one) => ({
                    id: one,
                    label: one === "mine" ? text.guardianMine : text.guardianOther,
                  }))}
                  value={value === "" ? "mine" : value}
                  onChange={onChange}
                />
              )}
            </FormField>
          )}
          {speaks === "other" && (
            <>
              <FormField control={form.control} name="guardianName">
                {(field) => <TextField {...field} label={text.guardianName} autoComplete="off" />}
              </FormField>
              <FormField control={form.control} name="guardianPhone">
                {(field) => (
                  <TextField
                    {...field}
                    label={text.guardianPhone}
                    help={text.guardianPhoneHelp}
                    type="tel"
                    inputMode="tel"
                    autoComplete="off"
                  />
                )}
              </FormField>
            </>
          )}
          <FormField control={form.control} name="agreed">
            {({ error, ...field }) => (
              <CheckboxField
                {...field}
                label={speaks === "mine" ? text.mineAgree : text.otherAgree}
                error={error && text.agreeMissing}
              />
            )}
          </FormField>
        </FieldGroup>
      )}
    </Form>
  );
}
