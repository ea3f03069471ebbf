// Words that say what kind of body it is or where it lies, not which one it is.
const common =
  /湖州市?|南太湖(新区)?|吴兴区?|志愿(者|服务)*(联合会|协会|总队|分队|队伍|队|站|团)?|社会工作|社工站?|服务(中心|站|队|社)?|幸福邻里中心|居民?委员会|居委会|村民?委员会|村委会|党群|中心|协会|有限公司|街道|社区|\s+/gu;

// From here on two names are worth a second look.
const likeness = 0.5;

/**
 * How alike two names of organisations are, from 0 to 1, by the pairs of characters they share once the words that many
 * names share are gone. A name that has nothing else keeps its words.
 */
export function nameLikeness(a: string, b: string): number {
  const left = pairsOf(coreOf(a));
  const right = pairsOf(coreOf(b));
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

/** Those whose name may mean the same body as `name`, most alike first; at most five. */
export function similarNames<O extends { readonly name: string }>(name: string, others: readonly O[]): O[] {
  return others
    .map((other) => ({ other, alike: nameLikeness(name, other.name) }))
    .filter(({ alike }) => alike >= likeness)
    .sort((a, b) => b.alike - a.alike || a.other.name.localeCompare(b.other.name))
    .slice(0, 5)
    .map(({ other }) => other);
}

function coreOf(name: string): string {
  const folded = name.normalize("NFKC").toLowerCase();
  const core = folded.replaceAll(common, "");
  return core.length >= 2 ? core : folded.replaceAll(/\s+/gu, "");
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
