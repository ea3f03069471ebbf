import { waysIn, type WayIn } from "@nuanlin/domain/projects/sign-up-terms";
import { useWatch } from "react-hook-form";
import { Button } from "../../shared/button.tsx";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { newCode } from "./new-code.ts";
import { ReminderFields } from "./reminder-fields.tsx";
import { termsMessages } from "./terms-messages.ts";
import type { ProjectForm } from "./use-project-form.ts";

/** How people get in, how many they may bring, what happens when it is full, and when they are reminded. */
export function TermsFields({ form }: { readonly form: ProjectForm }) {
  const text = useMessages(termsMessages);
  const { control } = form;
  const [wayIn, code] = useWatch({ control, name: ["terms.wayIn", "terms.joinCode"] });
  const setCode = (next: string) => form.setValue("terms.joinCode", next, { shouldDirty: true, shouldValidate: true });
  return (
    <>
      <FormField control={control} name="terms.wayIn">
        {(field) => (
          <WayInChoice
            value={field.value ?? "instant"}
            onChange={(way) => {
              field.onChange(way);
              // Nobody is left before a form that wants a code nobody has made up.
              if (way === "code" && !code) setCode(newCode());
            }}
          />
        )}
      </FormField>
      {wayIn === "approval" && (
        <FormField control={control} name="terms.answerHours">
          {(field) => (
            <NumberField
              {...field}
              value={field.value ?? 48}
              label={text.answerHours}
              help={text.answerHoursHelp}
              min={1}
              max={336}
            />
          )}
        </FormField>
      )}
      {wayIn === "code" && (
        <div className="flex flex-wrap items-start gap-3">
          <div className="min-w-48 flex-1">
            <FormField control={control} name="terms.joinCode">
              {(field) => (
                <TextField
                  {...field}
                  value={field.value ?? ""}
                  label={text.joinCode}
                  help={text.joinCodeHelp}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={6}
                />
              )}
            </FormField>
          </div>
          <Button kind="soft" className="mt-7" onPress={() => setCode(newCode())}>
            {text.newCode}
          </Button>
        </div>
      )}
      <FormField control={control} name="terms.groupMax">
        {(field) => (
          <NumberField
            {...field}
            value={field.value ?? 1}
            label={text.groupMax}
            help={text.groupMaxHelp}
            min={1}
            max={20}
          />
        )}
      </FormField>
      <FormField control={control} name="terms.waitlist">
        {(field) => (
          <SwitchField {...field} value={field.value ?? true} label={text.waitlist} help={text.waitlistHelp} />
        )}
      </FormField>
      <FormField control={control} name="terms.newcomerPercent">
        {(field) => (
          <NumberField
            {...field}
            value={field.value ?? 0}
            label={text.newcomer}
            help={text.newcomerHelp({ percent: field.value ?? 0 })}
            min={0}
            max={100}
            step={5}
          />
        )}
      </FormField>
      <FormField control={control} name="terms.reminders">
        {(field) => <ReminderFields value={field.value ?? []} onChange={field.onChange} error={field.error} />}
      </FormField>
    </>
  );
}

interface WayInChoiceProps {
  readonly value: WayIn;
  readonly onChange: (way: WayIn) => void;
}

function WayInChoice({ value, onChange }: WayInChoiceProps) {
  const text = useMessages(termsMessages);
  const words: Record<WayIn, readonly [string, string]> = {
    instant: [text.instant, text.instantHelp],
    approval: [text.approval, text.approvalHelp],
    invitation: [text.invitation, text.invitationHelp],
    code: [text.code, text.codeHelp],
  };
  return (
    <fieldset className="field" id="field-way-in">
      <legend className="field-label mb-1.5">{text.wayIn}</legend>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {waysIn.map((way) => {
          const [title, help] = words[way];
          return (
            <label
              key={way}
              className="focus-ring relative grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] content-start gap-x-3 rounded-control border border-line-2 bg-surface p-3 has-[:checked]:border-lake has-[:checked]:bg-lake-tint"
            >
              <input
                type="radio"
                name="way-in"
                className="mt-1 size-5 accent-(--lake)"
                checked={way === value}
                onChange={() => onChange(way)}
              />
              <span className="strong">{title}</span>
              <span className="fs-14 col-start-2 text-ink-2">{help}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
