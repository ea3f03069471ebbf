interface Wording {
  readonly lang?: "en";
  readonly className?: string;
}

/** The language of a text, where it was imported, and a Latin font for it: in a Chinese one its apostrophes are as wide as a character. */
export function wordingOf({ imported }: { readonly imported: boolean }): Wording {
  return imported ? { lang: "en", className: "[font-family:Helvetica,Arial,'DejaVu_Sans',var(--font)]" } : {};
}
