import { TimeField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { seriesMessages } from "./messages.ts";
import type { TimesDraft } from "./series-draft.ts";

interface TimesFieldsProps {
  readonly value: TimesDraft;
  readonly onChange: (value: TimesDraft) => void;
}

/** Start, end and break of every shift, on the clock of the place. */
export function TimesFields({ value, onChange }: TimesFieldsProps) {
  const text = useMessages(seriesMessages);
  const overnight = value.start !== "" && value.end !== "" && value.end <= value.start;
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <TimeField label={text.start} value={value.start} onChange={(start) => onChange({ ...value, start })} />
        <TimeField
          label={text.end}
          value={value.end}
          onChange={(end) => onChange({ ...value, end })}
          help={overnight ? text.endsNextDay : undefined}
        />
      </div>
      <NumberField
        label={text.breakMinutes}
        help={text.breakHelp}
        min={0}
        max={240}
        step={5}
        value={value.breakMinutes}
        onChange={(minutes) => onChange({ ...value, breakMinutes: Number.isNaN(minutes) ? 0 : minutes })}
      />
    </>
  );
}
