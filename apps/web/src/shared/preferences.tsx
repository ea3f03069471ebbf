import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { applyPreferences, readPreferences, writePreferences, type Preferences } from "./preferences-store.ts";

interface PreferencesState extends Preferences {
  /** Changes what is given and leaves the rest. */
  readonly change: (part: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesState | null>(null);

/** Holds theme, type size and language for everything below, and follows the system's theme while none is chosen. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(readPreferences);

  useEffect(() => {
    const systemDark = matchMedia("(prefers-color-scheme: dark)");
    const apply = () => applyPreferences(preferences, systemDark.matches);
    apply();
    systemDark.addEventListener("change", apply);
    return () => systemDark.removeEventListener("change", apply);
  }, [preferences]);

  const state = useMemo<PreferencesState>(
    () => ({
      ...preferences,
      change: (part) => {
        const next = { ...preferences, ...part };
        writePreferences(next);
        setPreferences(next);
      },
    }),
    [preferences],
  );

  return (
    <PreferencesContext value={state}>
      <I18nProvider locale={preferences.language === "en" ? "en-US" : "zh-CN"}>{children}</I18nProvider>
    </PreferencesContext>
  );
}

/** The person's theme, type size and language, and how to change them. */
export function usePreferences(): PreferencesState {
  const state = use(PreferencesContext);
  if (!state) throw new Error("usePreferences needs PreferencesProvider above it");
  return state;
}
