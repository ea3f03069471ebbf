const compoundSurnames: ReadonlySet<string> = new Set(
  "欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 端木 南宫 百里 东郭 轩辕".split(" "),
);

/**
 * A name as strangers see it: the family name and a star (王*, 欧阳*), for other scripts the first letter. The number of
 * stars says nothing about the length of the name.
 */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  if (characters.length === 0) return "*";
  const pair = characters.slice(0, 2).join("");
  const shown = characters.length > 2 && compoundSurnames.has(pair) ? pair : characters[0];
  return `${shown}*`;
}
