import { useId, type ReactNode } from "react";
import type { Choice } from "./select-field.tsx";

interface SegmentsProps<K extends string> {
  readonly choices: readonly Choice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly className?: string;
}

/** The choices alone, for a fieldset that names them in its own way. */
export function Segments<K extends string>({ choices, value, onChange, className = "" }: SegmentsProps<K>) {
  const name = useId();
  return (
    <div className={`segments ${className}`}>
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
  );
}

interface SegmentedProps<K extends string> extends SegmentsProps<K> {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
}

/** One out of two to four, all in view. */
export function Segmented<K extends string>({ label, hideLabel, ...choosing }: SegmentedProps<K>) {
  return (
    <fieldset className="field">
      <legend className={hideLabel ? "sr-only" : "field-label mb-1.5"}>{label}</legend>
      <Segments {...choosing} />
    </fieldset>
  );
}
