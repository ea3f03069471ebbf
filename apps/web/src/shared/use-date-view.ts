import { useMemo, useState } from "react";
import type { DateView } from "./dates.ts";
import { usePreferences } from "./preferences.tsx";

/** How this person sees instants of a place in that zone; "now" is the moment the part first appeared. */
export function useDateView(zone: string): DateView {
  const { language } = usePreferences();
  const [now] = useState(() => new Date());
  return useMemo(() => ({ language, zone, now }), [language, zone, now]);
}
