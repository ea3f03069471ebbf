import { targetGroups, type TargetGroupCode } from "@nuanlin/domain/codes/target-group";
import { divisionByCode, streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import type { PartOfDay } from "@nuanlin/domain/projects/search-projects";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { projectMessages } from "./messages.ts";
import { changeFilter, distances, itemsOf, type ProjectFilter } from "./project-filter.ts";
import type { usePosition } from "./use-position.ts";

export interface FilterFieldsProps {
  readonly filter: ProjectFilter;
  readonly onChange: (filter: ProjectFilter) => void;
  readonly position: ReturnType<typeof usePosition>;
  /** Streets that have something, with how much. */
  readonly streets: readonly { readonly code: string; readonly count: number }[] | undefined;
}

// 2024 began on a Monday; only the weekday's name is taken from it.
function weekdayName(isoWeekday: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, 0, isoWeekday)),
  );
}

/** Everything that narrows a search apart from its words and categories. */
export function FilterFields(props: FilterFieldsProps) {
  const { filter, onChange } = props;
  const text = useMessages(projectMessages);
  const { language } = usePreferences();
  return (
    <div className="flex flex-col gap-6">
      <WhenFields {...props} />
      <WhereFields {...props} />
      <ChipGroup<TargetGroupCode>
        label={text.who}
        choices={targetGroups.entries.map((entry) => ({ id: entry.code, label: nameIn(entry, language) }))}
        value={itemsOf<TargetGroupCode>(filter.who)}
        onChange={(codes) => onChange(changeFilter(filter, { who: codes.join(",") }))}
      />
      <div className="flex flex-col gap-3">
        <ChipGroup<"14" | "16">
          label={text.conditions}
          single
          choices={[
            { id: "14", label: text.age14 },
            { id: "16", label: text.age16 },
          ]}
          value={filter.age === undefined ? [] : [filter.age === 14 ? "14" : "16"]}
          onChange={([age]) =>
            onChange(changeFilter(filter, { age: age === undefined ? undefined : age === "14" ? 14 : 16 }))
          }
        />
        <CheckboxField
          label={text.professional}
          value={filter.lead ?? false}
          onChange={(on) => onChange(changeFilter(filter, { lead: on ? true : undefined }))}
        />
      </div>
    </div>
  );
}

function WhenFields({ filter, onChange }: FilterFieldsProps) {
  const text = useMessages(projectMessages);
  const { language } = usePreferences();
  return (
    <div className="flex flex-col gap-3">
      <ChipGroup<"weekend" | "week">
        label={text.when}
        single
        choices={[
          { id: "weekend", label: text.thisWeekend },
          { id: "week", label: text.sevenDays },
        ]}
        value={filter.when === undefined ? [] : [filter.when]}
        onChange={([when]) => onChange(changeFilter(filter, { when }))}
      />
      <div className="grid grid-cols-2 gap-2 lg:grid-cols-1">
        <DateField
          label={text.from}
          optional
          value={filter.from ?? ""}
          onChange={(from) => onChange(changeFilter(filter, { from }))}
        />
        <DateField
          label={text.to}
          optional
          value={filter.to ?? ""}
          {...(filter.from === undefined ? {} : { min: filter.from })}
          onChange={(to) => onChange(changeFilter(filter, { to }))}
        />
      </div>
      <ChipGroup<string>
        label={text.weekdays}
        choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ id: String(day), label: weekdayName(day, language) }))}
        value={itemsOf(filter.day)}
        onChange={(days) => onChange(changeFilter(filter, { day: days.join(",") }))}
      />
      <ChipGroup<PartOfDay>
        label={text.partsOfDay}
        choices={[
          { id: "morning", label: text.morning },
          { id: "afternoon", label: text.afternoon },
          { id: "evening", label: text.evening },
        ]}
        value={itemsOf<PartOfDay>(filter.part)}
        onChange={(parts) => onChange(changeFilter(filter, { part: parts.join(",") }))}
      />
    </div>
  );
}

function WhereFields({ filter, onChange, position, streets: known }: FilterFieldsProps) {
  const streets = known ?? [];
  const text = useMessages(projectMessages);
  const codes = new Set([
    ...streetsOfNewDistrict().map(({ code }) => code),
    ...streets.map(({ code }) => code),
    ...itemsOf(filter.street),
  ]);
  const countOf = (code: string) => streets.find((street) => street.code === code)?.count ?? 0;
  const help = { off: text.nearHelp, known: text.nearHelp, asking: text.positionAsking, refused: text.positionRefused }[
    position.state.kind
  ];
  return (
    <div className="flex flex-col gap-3">
      <ChipGroup<string>
        label={text.where}
        choices={[...codes].map((code) => ({
          id: code,
          label: divisionByCode(code)?.name ?? code,
          count: countOf(code),
        }))}
        value={itemsOf(filter.street)}
        onChange={(chosen) => onChange(changeFilter(filter, { street: chosen.join(",") }))}
      />
      <ChipGroup<string>
        label={text.near}
        single
        choices={distances.map((km) => ({ id: String(km), label: text.within({ km }) }))}
        value={filter.km === undefined ? [] : [String(filter.km)]}
        onChange={([km]) => {
          if (km !== undefined) position.ask();
          onChange(changeFilter(filter, { km: km === undefined ? undefined : Number(km) }));
        }}
        help={help}
      />
    </div>
  );
}
