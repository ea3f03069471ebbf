import { useState } from "react";
import { TextField } from "../../shared/fields/text-field.tsx";

interface DegreeFieldProps {
  readonly label: string;
  /** NaN while nothing is known, and for what is no number. */
  readonly value: number;
  readonly onChange: (degrees: number) => void;
  readonly onBlur: () => void;
  readonly help?: string;
  readonly error?: string | undefined;
}

/** Degrees with as many decimals as somebody pastes; a field with steps would round them. */
export function DegreeField({ label, value, onChange, onBlur, help, error }: DegreeFieldProps) {
  const [typed, setTyped] = useState(Number.isNaN(value) ? "" : String(value));
  const change = (text: string) => {
    setTyped(text);
    onChange(text.trim() === "" ? Number.NaN : Number(text));
  };
  return (
    <TextField
      label={label}
      optional
      inputMode="decimal"
      value={typed}
      onChange={change}
      onBlur={onBlur}
      help={help}
      error={error}
    />
  );
}
