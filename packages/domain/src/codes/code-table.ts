/** One line of a code table: the code as it is stored and exported, and its name in both languages. */
export interface CodeEntry<C extends string> {
  readonly code: C;
  readonly zh: string;
  readonly en: string;
}

/** A closed list of codes. `E` keeps the exact entries, so codes are literals and extra columns stay typed. */
export interface CodeTable<E extends CodeEntry<string>> {
  readonly codes: readonly E["code"][];
  readonly entries: readonly E[];
  readonly byCode: (code: E["code"]) => E;
  readonly isCode: (value: string) => value is E["code"];
}

/** The codes of a table: `CodeOf<typeof genders>` is `"1" | "2"`. */
export type CodeOf<T extends { readonly codes: readonly string[] }> = T["codes"][number];

/**
 * Makes a table of the entries, in their order. A code given twice is a mistake in the data and throws at once;
 * `byCode` throws for what is no code, so ask `isCode` first about anything from outside.
 */
export function codeTable<const E extends CodeEntry<string>>(entries: readonly E[]): CodeTable<E> {
  const byCode = new Map<string, E>();
  for (const entry of entries) {
    if (byCode.has(entry.code)) throw new Error(`code ${entry.code} is given twice`);
    byCode.set(entry.code, entry);
  }
  return {
    codes: entries.map((entry) => entry.code),
    entries,
    byCode: (code) => {
      const entry = byCode.get(code);
      if (entry === undefined) throw new Error(`code ${code} is not in the table`);
      return entry;
    },
    isCode: (value): value is E["code"] => byCode.has(value),
  };
}
