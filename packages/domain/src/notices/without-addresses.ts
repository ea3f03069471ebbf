/** What a provider or the database complained of, in one line without the e-mail addresses and numbers it named; for dead letters. */
export function withoutAddresses(complaint: string): string {
  return complaint
    .replaceAll(/[^\s<>"'(),;:=]+@[^\s<>"'(),;:]+/gu, "…")
    .replaceAll(/\+?\d[\d\s-]{5,}\d/gu, "…")
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 300)
    .toWellFormed();
}
