import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { figurePeriods, type FigurePeriod } from "@nuanlin/domain/figures/district-figures";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { districtMessages } from "./messages.ts";

const everywhere = "everywhere";

interface DistrictFiltersProps {
  readonly period: FigurePeriod;
  readonly street: string | null;
  readonly onChange: (next: { readonly period: FigurePeriod; readonly street: string | null }) => void;
}

/** Which stretch of time, and which street. */
export function DistrictFilters({ period, street, onChange }: DistrictFiltersProps) {
  const text = useMessages(districtMessages);
  return (
    <div className="flex w-full flex-wrap items-end gap-3 lg:w-auto">
      <div className="min-w-72 flex-1 lg:flex-none">
        <Segmented
          label={text.period}
          hideLabel
          choices={figurePeriods.map((id) => ({ id, label: text[id] }))}
          value={period}
          onChange={(chosen) => onChange({ period: chosen, street })}
        />
      </div>
      <div className="min-w-44 flex-1 lg:flex-none">
        <SelectField
          label={<span className="sr-only">{text.street}</span>}
          choices={[
            { id: everywhere, label: text.allStreets },
            ...streetsOfNewDistrict().map(({ code, name }) => ({ id: code, label: name })),
          ]}
          value={street ?? everywhere}
          onChange={(chosen) => onChange({ period, street: chosen === everywhere ? null : chosen })}
        />
      </div>
    </div>
  );
}
