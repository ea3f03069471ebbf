/**
 * A name that was squeezed into one word, with its spaces again: "GlasgowDisabilityBadmintonClub", "Friends-of-Derby-Park",
 * "AntiPoverty", "DBSCheck". Small words stuck to the one before them ("SeekersandRefugees") come free as well.
 */
export function spellOut(word: string): string {
  const spaced = word
    .replace(/[-_+\s]+/gu, " ")
    .replace(/(\p{Ll}['’]?)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll}{2,})/gu, "$1 $2")
    // Not "Scotland" and "England": an "and" behind an l belongs to the word.
    .replace(/(\p{Ll}{3,})(?<!l)(and|of|for)(?= \p{Lu})/gu, "$1 $2")
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
