import { maxOccurrencesAtOnce } from "@nuanlin/domain/series/repeat";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { seriesMessages } from "./messages.ts";
import { weekdayName } from "./rhythm-words.ts";
import { isLastOfMonth, nthOf, type RepeatDraft, weekdayOf } from "./series-draft.ts";

interface RepeatFieldsProps {
  readonly value: RepeatDraft;
  readonly onChange: (value: RepeatDraft) => void;
  /** The first day; for months it says which day it is. */
  readonly startsOn: string;
}

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** How a series repeats and until when, in words rather than in a rule. */
export function RepeatFields({ value, onChange, startsOn }: RepeatFieldsProps) {
  const text = useMessages(seriesMessages);
  const { language } = usePreferences();
  const byWeek = value.kind === "weekly";
  const set = (part: Partial<RepeatDraft>) => onChange({ ...value, ...part });
  const whole = (count: number) => (Number.isNaN(count) ? 1 : count);
  return (
    <>
      <Segmented
        label={text.rhythm}
        choices={[
          { id: "week", label: text.everyWeek },
          { id: "month", label: text.everyMonth },
        ]}
        value={byWeek ? "week" : "month"}
        onChange={(by) => set({ kind: by === "week" ? "weekly" : "monthly_day", every: 1 })}
      />
      {byWeek ? (
        <ChipGroup
          label={text.weekdays}
          choices={weekdays.map((id) => ({ id, label: weekdayName(Number(id), language) }))}
          value={weekdays.filter((id) => value.weekdays.includes(Number(id)))}
          onChange={(chosen) => set({ weekdays: chosen.map(Number) })}
          error={value.weekdays.length === 0 ? text.chooseDay : undefined}
        />
      ) : (
        startsOn !== "" && <MonthDay value={value} onChange={onChange} startsOn={startsOn} />
      )}
      <NumberField
        label={byWeek ? text.weeks : text.months}
        min={1}
        max={byWeek ? 8 : 12}
        value={value.every}
        onChange={(every) => set({ every: whole(every) })}
      />
      <Segmented
        label={text.ends}
        choices={[
          { id: "never", label: text.endsNever },
          { id: "date", label: text.endsDate },
          { id: "count", label: text.endsCount },
        ]}
        value={value.ends}
        onChange={(ends) => set({ ends })}
      />
      {value.ends === "never" && <p className="meta">{text.neverHelp}</p>}
      {value.ends === "date" && (
        <DateField label={text.lastDay} min={startsOn} value={value.lastDay} onChange={(lastDay) => set({ lastDay })} />
      )}
      {value.ends === "count" && (
        <NumberField
          label={text.count}
          min={1}
          max={maxOccurrencesAtOnce}
          value={value.count}
          onChange={(count) => set({ count: whole(count) })}
        />
      )}
    </>
  );
}

/** The ways in which the first day can say which day of every month is meant. */
function MonthDay({ value, onChange, startsOn }: RepeatFieldsProps) {
  const text = useMessages(seriesMessages);
  const { language } = usePreferences();
  const day = weekdayName(weekdayOf(startsOn), language);
  const nth = nthOf(startsOn);
  const choices = [
    { id: "monthly_day" as const, label: text.monthlyDay({ months: 1, day: Number(startsOn.slice(8)) }) },
    ...(nth === -1 ? [] : [{ id: "monthly_weekday" as const, label: text.monthlyWeekday({ months: 1, nth, day }) }]),
    ...(isLastOfMonth(startsOn)
      ? [{ id: "monthly_last" as const, label: text.monthlyWeekday({ months: 1, nth: -1, day }) }]
      : []),
  ];
  return (
    <ChipGroup
      label={text.monthBy}
      single
      choices={choices}
      value={value.kind === "weekly" ? [] : [value.kind]}
      onChange={([kind]) => kind && onChange({ ...value, kind })}
    />
  );
}
