import { safeguards, type SafeguardCode } from "@nuanlin/domain/codes/safeguard";
import { needsTraining } from "@nuanlin/domain/projects/decide-publish";
import { useWatch } from "react-hook-form";
import { CheckboxField, SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { editorMessages } from "./messages.ts";
import type { ProjectForm } from "./use-project-form.ts";

const emptyInsurance = { insurer: "", policyNumber: "", validFrom: "", validUntil: "" };

/** Risks, protection and what the law asks for before anybody starts. */
export function SafetyFields({ form }: { readonly form: ProjectForm }) {
  const text = useMessages(editorMessages);
  const { language } = usePreferences();
  const { control } = form;
  const [category, dangerous] = useWatch({ control, name: ["category", "dangerous"] });
  return (
    <>
      <div id="field-risks">
        <FormField control={control} name="risks">
          {(field) => <TextArea {...field} label={text.risks} help={text.risksHelp} limit={600} rows={3} />}
        </FormField>
      </div>
      <div id="field-protections">
        <FormField control={control} name="protections">
          {(field) => <TextArea {...field} label={text.protections} help={text.protectionsHelp} limit={600} rows={3} />}
        </FormField>
      </div>
      <div id="field-safeguards">
        <FormField control={control} name="safeguards">
          {(field) => (
            <ChipGroup<SafeguardCode>
              label={text.safeguards}
              choices={safeguards.entries.map((entry) => ({ id: entry.code, label: nameIn(entry, language) }))}
              value={field.value}
              onChange={(codes) => field.onChange([...codes])}
              error={field.error}
            />
          )}
        </FormField>
      </div>
      <div id="field-training">
        <FormField control={control} name="training">
          {(field) => (
            <TextArea
              {...field}
              label={text.training}
              help={needsTraining(category) ? text.trainingNeeded : text.trainingHelp}
              optional={!needsTraining(category)}
              limit={300}
              rows={2}
            />
          )}
        </FormField>
      </div>
      <FormField control={control} name="dangerous">
        {(field) => (
          <SwitchField
            {...field}
            label={text.dangerous}
            help={text.dangerousHelp}
            onChange={(on) => {
              field.onChange(on);
              form.setValue("insurance", on ? emptyInsurance : null);
            }}
          />
        )}
      </FormField>
      {dangerous && (
        <div id="field-insurance" className="grid grid-cols-1 gap-4 rounded-tile bg-sunken p-4 sm:grid-cols-2">
          <FormField control={control} name="insurance.insurer">
            {(field) => <TextField {...field} value={field.value ?? ""} label={text.insurer} />}
          </FormField>
          <FormField control={control} name="insurance.policyNumber">
            {(field) => <TextField {...field} value={field.value ?? ""} label={text.policyNumber} />}
          </FormField>
          <FormField control={control} name="insurance.validFrom">
            {(field) => <DateField {...field} value={field.value ?? ""} label={text.validFrom} />}
          </FormField>
          <FormField control={control} name="insurance.validUntil">
            {(field) => <DateField {...field} value={field.value ?? ""} label={text.validUntil} />}
          </FormField>
        </div>
      )}
      <FormField control={control} name="nearMinors">
        {(field) => <SwitchField {...field} label={text.nearMinors} help={text.nearMinorsHelp} />}
      </FormField>
      <div id="field-volunteering">
        <FormField control={control} name="isVolunteering">
          {(field) => <CheckboxField {...field} label={text.isVolunteering} help={text.volunteeringHelp} />}
        </FormField>
      </div>
    </>
  );
}
