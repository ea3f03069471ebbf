import { anyHour, defaultWorkRules, minorsAtAnyHour, setWorkRulesInput } from "@nuanlin/domain/signups/work-rules";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { TimeField } from "../../shared/fields/date-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { LimitField } from "./limit-field.tsx";
import { workRulesMessages } from "./messages.ts";
import { type RulesData, useSetWorkRules } from "./use-work-rules.ts";

const limits = [
  { name: "nightRestMinutes", label: "nightRest", most: 24 },
  { name: "dayMinutes", label: "day", most: 24 },
  { name: "weekMinutes", label: "week", most: 168 },
  { name: "minorDayMinutes", label: "minorDay", most: 24 },
] as const;

/** New rules, beginning with those that count now; each can be off, and a reason is always asked for. */
export function RulesForm({ rules }: { readonly rules: RulesData }) {
  const text = useMessages(workRulesMessages);
  const toast = useToast();
  const set = useSetWorkRules();
  const { nightRestMinutes, dayMinutes, weekMinutes, minorDayMinutes, minorFrom, minorUntil } = rules;
  const form = useShapeForm(setWorkRulesInput, {
    nightRestMinutes,
    dayMinutes,
    weekMinutes,
    minorDayMinutes,
    minorFrom,
    minorUntil,
    reason: "",
  });
  const [limited, setLimited] = useState(!minorsAtAnyHour(rules));
  const limitMinors = (on: boolean) => {
    setLimited(on);
    const usual = minorsAtAnyHour(rules) ? defaultWorkRules : rules;
    const next = on ? usual : anyHour;
    form.setValue("minorFrom", next.minorFrom);
    form.setValue("minorUntil", next.minorUntil);
  };
  return (
    <Card as="section" aria-labelledby="new-rules">
      <h2 id="new-rules" className="fs-18">
        {text.setTitle}
      </h2>
      <p className="meta mb-3">{text.setDetail}</p>
      <Form
        form={form}
        onSubmit={(values) =>
          set.mutate(values, {
            onSuccess: () => {
              toast({ text: text.saved });
              form.resetField("reason");
            },
          })
        }
        problems={problemsOf(set.error)}
        actions={
          <div>
            <Button type="submit" size="desk" busy={set.isPending}>
              {text.save}
            </Button>
          </div>
        }
      >
        {limits.map(({ name, label, most }) => (
          <FormField key={name} control={form.control} name={name}>
            {({ value, onChange, error }) => (
              <LimitField
                label={text[label]}
                value={value}
                onChange={onChange}
                error={error}
                usual={(defaultWorkRules[name] ?? 60) / 60}
                most={most}
              />
            )}
          </FormField>
        ))}
        <fieldset className="flex flex-col gap-2 border-t border-line pt-3">
          <legend className="sr-only">{text.minorHours}</legend>
          <SwitchField label={text.minorHours} value={limited} onChange={limitMinors} />
          {limited && (
            <div className="grid grid-cols-2 gap-3">
              <FormField control={form.control} name="minorFrom">
                {(field) => <TimeField {...field} label={text.from} />}
              </FormField>
              <FormField control={form.control} name="minorUntil">
                {(field) => <TimeField {...field} label={text.until} />}
              </FormField>
            </div>
          )}
        </fieldset>
        <FormField control={form.control} name="reason">
          {(field) => <TextArea {...field} label={text.why} help={text.whyHelp} limit={300} rows={3} />}
        </FormField>
      </Form>
    </Card>
  );
}
