import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { targetGroups, type TargetGroupCode } from "@nuanlin/domain/codes/target-group";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { editorMessages } from "./messages.ts";
import type { ProjectForm } from "./use-project-form.ts";

/** What is done, for whom and why. */
export function WhatFields({ form: { control } }: { readonly form: ProjectForm }) {
  const text = useMessages(editorMessages);
  const { language } = usePreferences();
  return (
    <>
      <div id="field-title">
        <FormField control={control} name="title">
          {(field) => <TextField {...field} label={text.titleField} placeholder={text.titleExample} />}
        </FormField>
      </div>
      <div id="field-summary">
        <FormField control={control} name="summary">
          {(field) => <TextArea {...field} label={text.summary} help={text.summaryHelp} limit={80} rows={2} optional />}
        </FormField>
      </div>
      <FormField control={control} name="need">
        {(field) => <TextArea {...field} label={text.need} limit={200} rows={3} optional />}
      </FormField>
      <FormField control={control} name="description">
        {(field) => <TextArea {...field} label={text.description} limit={3000} rows={6} optional />}
      </FormField>
      <FormField control={control} name="category">
        {(field) => (
          <SelectField
            {...field}
            label={text.category}
            choices={serviceCategories.entries.map((entry) => ({ id: entry.code, label: nameIn(entry, language) }))}
            onChange={(code) => code !== "" && field.onChange(code)}
          />
        )}
      </FormField>
      <FormField control={control} name="targetGroups">
        {(field) => (
          <ChipGroup<TargetGroupCode>
            label={text.targetGroups}
            choices={targetGroups.entries.map((entry) => ({ id: entry.code, label: nameIn(entry, language) }))}
            value={field.value}
            onChange={(codes) => field.onChange([...codes])}
            error={field.error}
          />
        )}
      </FormField>
    </>
  );
}
