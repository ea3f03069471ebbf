import { useId, type ReactNode } from "react";
import type { Choice } from "./select-field.tsx";

interface SegmentedProps<K extends string> {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly choices: readonly Choice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
}

/** One out of two to four, all in view. */
export function Segmented<K extends string>({ label, hideLabel, choices, value, onChange }: SegmentedProps<K>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={hideLabel ? "sr-only" : "field-label mb-1.5"}>{label}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice.id} className="segment focus-ring">
            <input
              type="radio"
              className="chip-input"
              name={name}
              checked={choice.id === value}
              onChange={() => onChange(choice.id)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
