import { useEffect, useState, type ReactNode } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { projectMessages } from "./messages.ts";

interface SearchBoxProps {
  readonly value: string;
  /** Called when the words stand still for a moment, and at once on Enter. */
  readonly onSearch: (words: string) => void;
  /** The filter button on a phone. */
  readonly end?: ReactNode;
}

const pauseMs = 350;

/** The one line in which people say what they look for. */
export function SearchBox({ value, onSearch, end }: SearchBoxProps) {
  const text = useMessages(projectMessages);
  const [typed, setTyped] = useState(value);
  const [composing, setComposing] = useState(false);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  useEffect(() => {
    // Half a Chinese word still being composed is nothing to look for.
    if (composing || typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, composing, value, onSearch]);
  return (
    <search>
      <form
        className="focus-ring flex min-h-[3.125rem] items-center gap-2.5 rounded-full bg-surface py-1 ps-[18px] pe-1.5 shadow-card"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <Icon name="search" className="text-ink-2" />
        <input
          type="search"
          enterKeyHint="search"
          maxLength={60}
          className="min-h-10 min-w-0 flex-1 bg-transparent outline-none"
          aria-label={text.searchLabel}
          placeholder={text.searchExample}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
        {end}
      </form>
    </search>
  );
}
