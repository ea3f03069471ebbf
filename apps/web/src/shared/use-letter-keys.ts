import { useEffect, useRef } from "react";

/** What a single letter does; letters that are left out do nothing. */
export type LetterKeys = Readonly<Partial<Record<"a" | "r" | "q" | "j" | "k" | "?", () => void>>>;

/** Single letters for those who work through a queue. They never act inside a field, in an open dialog, or with a modifier. */
export function useLetterKeys(keys: LetterKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (isTyping(event.target) || document.querySelector("[role=dialog],[role=alertdialog]")) return;
      const act = latest.current[event.key.toLowerCase() as keyof LetterKeys];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select") !== null)
  );
}
