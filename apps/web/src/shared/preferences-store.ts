import type { Language } from "./messages.ts";

export type Theme = "system" | "light" | "dark";
export type TypeSize = "normal" | "large";

export interface Preferences {
  readonly theme: Theme;
  readonly typeSize: TypeSize;
  readonly language: Language;
}

const keys = { theme: "nuanlin.theme", typeSize: "nuanlin.type", language: "nuanlin.language" } as const;

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be refused (private window); the choice then lasts as long as the page.
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above: nothing to do, the page itself already shows the choice.
  }
}

/** What the person chose on this device; the system's theme, normal type and Chinese until then. */
export function readPreferences(): Preferences {
  const theme = kept(keys.theme);
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    typeSize: kept(keys.typeSize) === "large" ? "large" : "normal",
    language: kept(keys.language) === "en" ? "en" : "zh-CN",
  };
}

/** Keeps the choice on this device only; it is not sent to the server. */
export function writePreferences(preferences: Preferences): void {
  keep(keys.theme, preferences.theme);
  keep(keys.typeSize, preferences.typeSize);
  keep(keys.language, preferences.language);
}

/** Sets theme, type size and language on the html element, where the tokens read them. */
export function applyPreferences(preferences: Preferences, systemIsDark: boolean): void {
  const root = document.documentElement;
  const theme = preferences.theme === "system" ? (systemIsDark ? "dark" : "light") : preferences.theme;
  root.dataset["theme"] = theme;
  root.dataset["type"] = preferences.typeSize;
  root.lang = preferences.language;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", theme === "dark" ? "#0D191C" : "#FBF8F2");
}
