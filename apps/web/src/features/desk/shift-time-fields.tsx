import { DateField, TimeField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { deskMessages } from "./messages.ts";
import type { TypedTimes } from "./shift-times.ts";

interface ShiftTimeFieldsProps {
  readonly value: TypedTimes;
  readonly onChange: (value: TypedTimes) => void;
  readonly breakMinutes: number;
  readonly onBreak: (minutes: number) => void;
  /** The first day that can be chosen. */
  readonly min: string;
}

/** Day, start, end and break of a shift, on the clock of the place. */
export function ShiftTimeFields({ value, onChange, breakMinutes, onBreak, min }: ShiftTimeFieldsProps) {
  const text = useMessages(deskMessages);
  const overnight = value.start !== "" && value.end !== "" && value.end <= value.start;
  return (
    <>
      <DateField label={text.day} min={min} value={value.day} onChange={(day) => onChange({ ...value, day })} />
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
        value={breakMinutes}
        onChange={(minutes) => onBreak(Number.isNaN(minutes) ? 0 : minutes)}
      />
    </>
  );
}
