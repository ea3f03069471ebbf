import { usePreferences } from "./preferences.tsx";

export type Language = "zh-CN" | "en";

type Text = string | ((params: never) => string);
type SameShape<M> = {
  readonly [K in keyof M]: M[K] extends (params: infer P) => string ? (params: P) => string : string;
};

export interface Messages<M> {
  readonly "zh-CN": SameShape<M>;
  readonly en: SameShape<M>;
}

/**
 * The texts of one part of the page in the source language and in English. A key or a parameter that one of them lacks,
 * or has too many of, does not compile. A text with values in it is a function of one object.
 */
export function defineMessages<const M extends Readonly<Record<string, Text>>>(texts: {
  readonly zh: M;
  readonly en: NoInfer<SameShape<M>>;
}): Messages<M> {
  return { "zh-CN": texts.zh as unknown as SameShape<M>, en: texts.en };
}

const englishPlural = new Intl.PluralRules("en");

/** The English form for a count: `plural(n, { one: "1 place", other: `${n} places` })`. Chinese needs none. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  return englishPlural.select(count) === "one" ? forms.one : forms.other;
}

/** The texts in the language the person reads. */
export function useMessages<M>(messages: Messages<M>): SameShape<M> {
  return messages[usePreferences().language];
}
