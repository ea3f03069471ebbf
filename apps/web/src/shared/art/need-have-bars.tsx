/** What is asked for and what can come, of one skill. */
export type NeedHave = {
  key: string;
  name: string;
  need: number;
  have: number;
  /** The difference in words, at the end of the row. */
  words: string;
  /** The whole row as one sentence. */
  label: string;
};

type NeedHaveBarsProps = {
  rows: readonly NeedHave[];
  needLabel: string;
  haveLabel: string;
};

function Swatch({ color, word }: { color: string; word: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <i aria-hidden className="size-2.5 rounded-[3px]" style={{ background: color }} />
      {word}
    </span>
  );
}

/** The two colours in words, for the head of the chart. */
export function NeedHaveLegend({ needLabel, haveLabel }: Pick<NeedHaveBarsProps, "needLabel" | "haveLabel">) {
  return (
    <span className="fs-13 flex flex-wrap items-center gap-x-3 text-ink-3">
      <Swatch color="var(--c-need)" word={needLabel} />
      <Swatch color="var(--c-have)" word={haveLabel} />
    </span>
  );
}

/** Need above have, from zero, on one scale for all rows; what is short says so in words. */
export function NeedHaveBars({ rows, needLabel, haveLabel }: NeedHaveBarsProps) {
  const most = Math.max(1, ...rows.flatMap((row) => [row.need, row.have]));
  return (
    <ul aria-label={`${needLabel} / ${haveLabel}`} className="grid grid-cols-[fit-content(7.5rem)_1fr_auto] gap-x-3">
      {rows.map((row) => {
        const short = row.need > row.have;
        return (
          <li key={row.key} className="fs-14 relative col-span-3 grid min-h-[2.875rem] grid-cols-subgrid items-center">
            <span aria-hidden className="leading-[1.3]">
              {row.name}
            </span>
            <span aria-hidden className="relative flex flex-col gap-0.5">
              <i className="h-2.5 rounded-e-[5px] bg-c-need" style={{ width: `${(row.need / most) * 100}%` }} />
              <i className="h-2.5 rounded-e-[5px] bg-c-have" style={{ width: `${(row.have / most) * 100}%` }} />
            </span>
            <span aria-hidden className={`text-end whitespace-nowrap ${short ? "strong text-warm" : "text-ink-3"}`}>
              {row.words}
            </span>
            <span className="sr-only">{row.label}</span>
          </li>
        );
      })}
    </ul>
  );
}
