import { useId, type ReactNode } from "react";
import { Icon, type IconName } from "../art/icon.tsx";
import { useMessages } from "../messages.ts";
import { FieldError } from "./field-parts.tsx";
import { fieldMessages } from "./messages.ts";
import type { Choice } from "./select-field.tsx";

export interface ChipChoice<K extends string> extends Choice<K> {
  readonly icon?: IconName;
  readonly count?: number;
}

interface ChipGroupProps<K extends string> {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly choices: readonly ChipChoice<K>[];
  readonly value: readonly K[];
  readonly onChange: (value: K[]) => void;
  /** One at a time: choosing another lets go of the first. */
  readonly single?: boolean;
  /** "scroll" keeps one line that can be pushed sideways, for filters on a phone. */
  readonly flow?: "wrap" | "scroll";
  /** Shows "clear" with the number of chosen chips. */
  readonly clearable?: boolean;
  readonly error?: string | undefined;
  readonly help?: ReactNode;
}

/** Filter chips; several may be on. */
export function ChipGroup<K extends string>(props: ChipGroupProps<K>) {
  const { label, hideLabel, choices, value, onChange, single = false, flow = "wrap", clearable, error, help } = props;
  const id = useId();
  const text = useMessages(fieldMessages);
  const toggle = (choice: K, on: boolean) => {
    if (single) return onChange(on ? [choice] : []);
    onChange(on ? [...value, choice] : value.filter((kept) => kept !== choice));
  };
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-error` : help ? `${id}-help` : undefined}>
      <legend className={hideLabel ? "sr-only" : "field-label mb-1.5"}>{label}</legend>
      <div className="chips" data-flow={flow}>
        {choices.map((choice) => (
          <label key={choice.id} className="chip focus-ring">
            <input
              type="checkbox"
              className="chip-input"
              checked={value.includes(choice.id)}
              onChange={(event) => toggle(choice.id, event.target.checked)}
            />
            {choice.icon && <Icon name={choice.icon} />}
            {choice.label}
            {choice.count !== undefined && <span className="chip-count">{choice.count}</span>}
          </label>
        ))}
        {clearable && value.length > 0 && (
          <button type="button" className="chip chip-clear" onClick={() => onChange([])}>
            {text.clear} {value.length}
          </button>
        )}
      </div>
      <FieldError id={`${id}-error`} text={error} />
      {help && (
        <div id={`${id}-help`} className="field-help">
          {help}
        </div>
      )}
    </fieldset>
  );
}
