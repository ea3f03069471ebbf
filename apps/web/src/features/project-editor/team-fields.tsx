import type { OfferedCourseView } from "@nuanlin/api/desk/own-project-view";
import { maxHoursNeeded } from "@nuanlin/domain/projects/project";
import { maxRatioVolunteers } from "@nuanlin/domain/shifts/team-rule";
import { type ReactNode, useState } from "react";
import { useWatch } from "react-hook-form";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { type BoundField, FormField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { teamMessages } from "./team-messages.ts";
import type { ProjectForm } from "./use-project-form.ts";

/** What a professional leads when an organizer turns the ratio on; a team that fits round one table. */
const usualRatio = 6;

interface TeamFieldsProps {
  readonly form: ProjectForm;
  /** What the project can ask people to have learnt. */
  readonly courses: readonly OfferedCourseView[];
  readonly divisionField: (field: BoundField<string | null>) => ReactNode;
}

/** How professionals and neighbours make one team, and what people need to have before they come. */
export function TeamFields({ form, courses, divisionField }: TeamFieldsProps) {
  const text = useMessages(teamMessages);
  const { control } = form;
  const [seats, area] = useWatch({ control, name: ["seatPlan", "areaCode"] });
  const [nearOnly, setNearOnly] = useState(area !== null && area !== undefined);
  const withProfessional = seats.some(({ kind }) => kind === "professional");
  const lacking = withProfessional ? {} : { disabledReason: text.needsProfessionalSeat };
  return (
    <>
      <FormField control={control} name="opensWith">
        {({ value, onChange, error }) => (
          <SwitchField
            label={text.opensWith}
            help={error ?? text.opensWithHelp}
            value={value === "professional"}
            onChange={(on) => onChange(on ? "professional" : "anybody")}
            {...(value === "professional" ? {} : lacking)}
          />
        )}
      </FormField>
      <FormField control={control} name="ratioVolunteers">
        {({ value, onChange, onBlur, error }) => (
          <>
            <SwitchField
              label={text.ratio}
              help={text.ratioHelp}
              value={typeof value === "number"}
              onChange={(on) => onChange(on ? usualRatio : null)}
              {...(typeof value === "number" ? {} : lacking)}
            />
            {typeof value === "number" && (
              <NumberField
                label={text.ratioNumber}
                value={value}
                onChange={onChange}
                onBlur={onBlur}
                error={error}
                min={1}
                max={maxRatioVolunteers}
              />
            )}
          </>
        )}
      </FormField>
      <FormField control={control} name="hoursNeeded">
        {(field) => (
          <NumberField
            {...field}
            value={field.value ?? 0}
            label={text.hoursNeeded}
            help={text.hoursNeededHelp}
            min={0}
            max={maxHoursNeeded}
          />
        )}
      </FormField>
      {courses.length > 0 && (
        <FormField control={control} name="courseIds">
          {(field) => (
            <ChipGroup
              label={text.courses}
              help={text.coursesHelp}
              choices={courses.map(({ id, title, heldBy }) => ({
                id,
                label: heldBy === null ? title : text.courseOf({ title, by: heldBy }),
              }))}
              value={field.value ?? []}
              onChange={(ids) => field.onChange([...ids])}
              error={field.error}
            />
          )}
        </FormField>
      )}
      <FormField control={control} name="areaCode">
        {(field) => (
          <>
            <SwitchField
              label={text.area}
              help={text.areaHelp}
              value={nearOnly}
              onChange={(on) => {
                setNearOnly(on);
                if (!on) field.onChange(null);
              }}
            />
            {nearOnly && divisionField({ ...field, value: field.value ?? null })}
          </>
        )}
      </FormField>
    </>
  );
}
