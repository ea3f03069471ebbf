import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import type { HoursNature } from "@nuanlin/domain/hours/hours-entry";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import type { UnitCount } from "./hours-review-types.ts";
import { hoursReviewMessages } from "./messages.ts";

const anyOf = "any";

export interface ReviewFilter {
  readonly unit: string | null;
  readonly street: string | null;
  readonly nature: HoursNature | null;
}

interface ReviewFiltersProps {
  readonly filter: ReviewFilter;
  readonly units: readonly UnitCount[];
  readonly onChange: (filter: ReviewFilter) => void;
}

/** By recording unit, street and nature. */
export function ReviewFilters({ filter, units, onChange }: ReviewFiltersProps) {
  const text = useMessages(hoursReviewMessages);
  return (
    <div className="mb-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_2fr]">
      <SelectField
        label={text.unit}
        choices={[
          { id: anyOf, label: text.allUnits },
          ...units.map(({ id, name, count }) => ({ id, label: text.unitChoice({ name, count }) })),
        ]}
        value={filter.unit ?? anyOf}
        onChange={(unit) => onChange({ ...filter, unit: unit === anyOf ? null : unit })}
      />
      <SelectField
        label={text.street}
        choices={[
          { id: anyOf, label: text.allStreets },
          ...streetsOfNewDistrict().map(({ code, name }) => ({ id: code, label: name })),
        ]}
        value={filter.street ?? anyOf}
        onChange={(street) => onChange({ ...filter, street: street === anyOf ? null : street })}
      />
      <div className="sm:max-lg:col-span-2">
        <Segmented<HoursNature | typeof anyOf>
          label={text.nature}
          choices={[
            { id: anyOf, label: text.anyNature },
            { id: "verified", label: text.verified },
            { id: "added", label: text.added },
          ]}
          value={filter.nature ?? anyOf}
          onChange={(nature) => onChange({ ...filter, nature: nature === anyOf ? null : nature })}
        />
      </div>
    </div>
  );
}
