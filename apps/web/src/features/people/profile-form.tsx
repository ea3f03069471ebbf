import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { maxInterests, profileInput } from "@nuanlin/domain/people/person";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { StickyActionBar } from "../../shared/display/sticky-action-bar.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FieldGroup, Form } from "../../shared/forms/form.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { DivisionPicker } from "./division-picker.tsx";
import { peopleMessages } from "./messages.ts";
import { SkillPicker } from "./skill-picker.tsx";
import { SlotGrid } from "./slot-grid.tsx";
import type { OwnProfile } from "./use-own-profile.ts";

// What small projects here are about comes before the national list.
const categories = serviceCategories.entries.toSorted(
  (a, b) => Number(b.code.startsWith("33")) - Number(a.code.startsWith("33")),
);

interface ProfileFormProps {
  readonly profile: OwnProfile;
  /** The field a refusal named; it gets the focus. */
  readonly focus?: "name" | "birthDate" | "divisionCode" | "skills" | undefined;
  readonly onSaved: () => void;
}

/** One's own profile as a whole; what was typed stays when saving fails. */
export function ProfileForm({ profile, focus, onSaved }: ProfileFormProps) {
  const text = useMessages(peopleMessages);
  const { language } = usePreferences();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const { name, birthDate, divisionCode, reachKm, skills, slots, interests } = profile;
  const form = useShapeForm(profileInput, { name, birthDate, divisionCode, reachKm, skills, slots, interests });
  const save = useMutation(
    trpc.profile.save.mutationOptions({
      onSuccess: async () => {
        form.reset(form.getValues());
        toast({ text: text.saved });
        await Promise.all([
          queryClient.invalidateQueries(trpc.profile.pathFilter()),
          queryClient.invalidateQueries(trpc.account.viewer.queryFilter()),
          // What keeps somebody from a place follows from the profile.
          queryClient.invalidateQueries(trpc.project.pathFilter()),
          queryClient.invalidateQueries(trpc.matching.pathFilter()),
        ]);
        onSaved();
      },
    }),
  );
  const { setFocus } = form;
  useEffect(() => {
    if (focus !== undefined) setFocus(focus);
  }, [focus, setFocus]);
  const { isDirty } = form.formState;
  return (
    <Form
      form={form}
      onSubmit={() => save.mutate(form.getValues())}
      problems={problemsOf(save.error)}
      actions={
        <StickyActionBar>
          <Button type="submit" wide busy={save.isPending}>
            {text.save}
          </Button>
          {isDirty && <span className="meta flex-none max-sm:sr-only">{text.unsaved}</span>}
        </StickyActionBar>
      }
    >
      <Card>
        <FieldGroup title={text.about}>
          <FormField control={form.control} name="name">
            {(field) => <TextField {...field} label={text.name} help={text.nameHelp} autoComplete="name" />}
          </FormField>
          <FormField control={form.control} name="birthDate">
            {({ value, onChange, ...field }) => (
              <DateField
                {...field}
                label={text.birthDate}
                help={text.birthDateHelp}
                autoComplete="bday"
                min="1900-01-01"
                value={value ?? ""}
                onChange={(day) => onChange(day === "" ? null : day)}
              />
            )}
          </FormField>
        </FieldGroup>
      </Card>
      <Card>
        <FieldGroup title={text.where}>
          <FormField control={form.control} name="divisionCode">
            {(field) => <DivisionPicker field={field} />}
          </FormField>
          <FormField control={form.control} name="reachKm">
            {(field) => <NumberField {...field} label={text.reach} help={text.reachHelp} min={1} max={100} step={1} />}
          </FormField>
        </FieldGroup>
      </Card>
      <Card>
        <FieldGroup title={text.can} detail={text.canDetail}>
          <FormField control={form.control} name="skills">
            {({ value, onChange, ref }) => <SkillPicker value={value} onChange={onChange} searchRef={ref} />}
          </FormField>
        </FieldGroup>
      </Card>
      <Card>
        <FieldGroup title={text.when} detail={text.whenDetail}>
          <FormField control={form.control} name="slots">
            {({ value, onChange }) => (
              <>
                <SlotGrid value={value} onChange={onChange} />
                <p className="meta" role="status">
                  {text.slotsChosen({ count: value.length })}
                </p>
              </>
            )}
          </FormField>
        </FieldGroup>
      </Card>
      <Card>
        <FormField control={form.control} name="interests">
          {({ value, onChange, error }) => (
            <ChipGroup
              label={<span className="fs-18 strong text-ink">{text.likes}</span>}
              help={text.likesDetail({ max: maxInterests })}
              choices={categories.map(({ code, zh, en }) => ({ id: code, label: language === "en" ? en : zh }))}
              value={value}
              onChange={(chosen) => {
                onChange([...chosen]);
                void form.trigger("interests");
              }}
              error={error}
            />
          )}
        </FormField>
      </Card>
    </Form>
  );
}
