import { type RefObject, useEffect, useRef } from "react";

export interface ListKeys {
  /** The row the keyboard is at, by its place in the list; -1 when it is at none. */
  readonly a: (row: number) => void;
  readonly r: (row: number) => void;
}

const boxes = "input[type=checkbox][data-row], tbody input[type=checkbox]";

/**
 * J and K go from one row's box to the next, A and R answer the chosen people, or whoever the keyboard is at. Space chooses, as in
 * every box. Single letters never act inside a field, in an open dialog or with a modifier.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, keys: ListKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector("[role=dialog],[role=alertdialog]")) return;
      const all = [...(list.current?.querySelectorAll<HTMLInputElement>(boxes) ?? [])];
      const at = all.findIndex((box) => box.closest("tr, li")?.contains(document.activeElement));
      const key = event.key.toLowerCase();
      if (key === "j") all[Math.min(at + 1, all.length - 1)]?.focus();
      else if (key === "k") all[Math.max(at - 1, 0)]?.focus();
      else if ((key === "a" || key === "r") && !event.repeat && all.length > 0) latest.current[key](at);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [list]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input:not([type=checkbox]), textarea, select") !== null)
  );
}
