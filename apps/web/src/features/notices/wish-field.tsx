import type { Wish } from "@nuanlin/domain/notices/preferences";
import { useId } from "react";
import { useMessages } from "../../shared/messages.ts";
import { noticePreferenceMessages } from "./messages.ts";

interface WishFieldProps {
  readonly label: string;
  readonly value: Wish;
  readonly onChange: (value: Wish) => void;
}

/** Everything, only what is urgent, or nothing: beside its label where there is room, below it where there is not. */
export function WishField({ label, value, onChange }: WishFieldProps) {
  const text = useMessages(noticePreferenceMessages);
  const name = useId();
  const choices = [
    { id: "always", label: text.smsAlways },
    { id: "urgent", label: text.smsUrgent },
    { id: "never", label: text.smsNever },
  ] as const;
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden className="min-w-32 flex-1">
        {label}
      </span>
      <div className="segments flex-none max-sm:w-full">
        {choices.map((choice) => (
          <label key={choice.id} className="segment focus-ring whitespace-nowrap sm:px-4">
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
