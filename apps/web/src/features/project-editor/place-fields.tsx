import type { PlaceView } from "@nuanlin/api/desk/own-project-view";
import type { ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { type BoundField, FormField } from "../../shared/forms/form-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { DegreeField } from "./degree-field.tsx";
import { editorMessages } from "./messages.ts";
import type { ProjectDraft } from "./project-draft.ts";
import type { ProjectForm } from "./use-project-form.ts";

type NewPlace = Extract<NonNullable<ProjectDraft["place"]>, { create: unknown }>["create"];

export interface PlaceFieldsProps {
  readonly form: ProjectForm;
  readonly places: readonly PlaceView[];
  readonly divisionField: (field: BoundField<string | null>) => ReactNode;
}

const emptyPlace: NewPlace = { name: "", address: "", point: null, divisionCode: null, timeZone: districtZone };

/** A place used before, or a new one. */
export function PlaceFields({ form, places, divisionField }: PlaceFieldsProps) {
  const text = useMessages(editorMessages);
  return (
    <FormField control={form.control} name="place">
      {(field) => {
        const isNew = field.value !== null && "create" in field.value;
        const switched = isNew ? null : { create: emptyPlace };
        return (
          <div id="field-place" className="flex flex-col gap-4">
            {isNew ? (
              <NewPlaceFields form={form} divisionField={divisionField} />
            ) : (
              <SelectField
                label={text.place}
                placeholder={text.choosePlace}
                optional
                choices={places.map(({ id, name, address }) => ({ id, label: `${name} · ${address}` }))}
                value={field.value !== null && "existing" in field.value ? field.value.existing : ""}
                onChange={(id) => field.onChange(id === "" ? null : { existing: id })}
                onBlur={field.onBlur}
                error={field.error}
              />
            )}
            {(places.length > 0 || !isNew) && (
              <div>
                <Button kind="soft" size="desk" icon={isNew ? "undo" : "plus"} onPress={() => field.onChange(switched)}>
                  {isNew ? text.pickOld : text.newPlace}
                </Button>
              </div>
            )}
          </div>
        );
      }}
    </FormField>
  );
}

function NewPlaceFields({ form, divisionField }: Omit<PlaceFieldsProps, "places">) {
  const text = useMessages(editorMessages);
  const { control } = form;
  // A point of which only one half is known makes the place as a whole unreadable.
  const placeError = form.formState.errors.place?.message;
  return (
    <>
      <FormField control={control} name="place.create.name">
        {(field) => <TextField {...field} value={field.value ?? ""} label={text.placeName} />}
      </FormField>
      <FormField control={control} name="place.create.address">
        {(field) => <TextField {...field} value={field.value ?? ""} label={text.address} />}
      </FormField>
      <FormField control={control} name="place.create.divisionCode">
        {(field) => divisionField({ ...field, value: field.value ?? null })}
      </FormField>
      <FormField control={control} name="place.create.point">
        {(field) => {
          const point = field.value ?? { lat: Number.NaN, lng: Number.NaN };
          const change = (part: "lat" | "lng", degrees: number) => {
            const next = { ...point, [part]: degrees };
            field.onChange(Number.isNaN(next.lat) && Number.isNaN(next.lng) ? null : next);
          };
          return (
            <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
              <DegreeField
                label={text.lat}
                value={point.lat}
                onChange={(degrees) => change("lat", degrees)}
                onBlur={field.onBlur}
                help={text.pointHelp}
                error={field.error ?? placeError}
              />
              <DegreeField
                label={text.lng}
                value={point.lng}
                onChange={(degrees) => change("lng", degrees)}
                onBlur={field.onBlur}
              />
            </div>
          );
        }}
      </FormField>
    </>
  );
}
