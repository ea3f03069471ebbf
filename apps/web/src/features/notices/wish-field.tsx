import type { Wish } from "@nuanlin/domain/notices/preferences";
import { Segments } from "../../shared/fields/segmented.tsx";
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
      <Segments
        choices={choices}
        value={value}
        onChange={onChange}
        className="flex-none max-sm:w-full [&>.segment]:whitespace-nowrap sm:[&>.segment]:px-4"
      />
    </fieldset>
  );
}
