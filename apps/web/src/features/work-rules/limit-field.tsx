import { useState } from "react";
import { SwitchField } from "../../shared/fields/checkbox-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { workRulesMessages } from "./messages.ts";

interface LimitFieldProps {
  readonly label: string;
  /** Minutes; null while the rule is off. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly error: string | undefined;
  /** Hours that stand there when it is turned on, and the most it may be. */
  readonly usual: number;
  readonly most: number;
}

/** A limit in hours that can be off. Turned on again it stands where it stood. */
export function LimitField({ label, value, onChange, error, usual, most }: LimitFieldProps) {
  const text = useMessages(workRulesMessages);
  const [last, setLast] = useState(value ?? usual * 60);
  return (
    <fieldset className="flex flex-col gap-2 border-t border-line pt-3">
      <legend className="sr-only">{label}</legend>
      <SwitchField label={label} value={value !== null} onChange={(on) => onChange(on ? last : null)} />
      {value !== null && (
        <NumberField
          label={text.inHours}
          value={value / 60}
          min={1}
          max={most}
          step={0.5}
          onChange={(hours) => {
            const minutes = Math.round(hours * 60);
            if (!Number.isNaN(minutes)) setLast(minutes);
            onChange(minutes);
          }}
          error={error}
        />
      )}
    </fieldset>
  );
}
