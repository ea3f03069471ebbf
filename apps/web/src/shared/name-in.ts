import type { Language } from "./messages.ts";

/** The name of an entry of a code table in the reader's language. */
export function nameIn(entry: { readonly zh: string; readonly en: string }, language: Language): string {
  return language === "en" ? entry.en : entry.zh;
}
