import { useSyncExternalStore } from "react";

const wide = "(min-width: 1024px)";

function watch(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether there is room for a table; where there is none, the same rows are cards. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(wide).matches);
}
