import type { ReactNode } from "react";
import { arcPath, pointOnCircle } from "./arc.ts";
import { withDots } from "./dotted.tsx";
import { heatStep } from "./heat-step.ts";
import { rem } from "./rem.ts";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const weeksOfMonth = [1, 2, 3, 4, 5] as const;

const side = 336;
const middle = side / 2;
const innermost = side * 0.243;
const thickness = side * 0.0305;
const step = thickness + side * 0.008;

/** Minutes served in one week; months count from 1, weeks of the month from 1 to 5. */
export type YearWeek = { month: number; week: number; minutes: number };

type YearRingProps = {
  weeks: readonly YearWeek[];
  /** Short names of the twelve months, January first. */
  monthLabels: readonly string[];
  /** The week we are in, for the year that is running; later weeks are paler. A year that is over has none. */
  now?: { month: number; week: number };
  /** Words above the number, the number itself, and words below it. */
  center: { above: ReactNode; big: ReactNode; below: ReactNode };
  /** One sentence for a screen reader; the figures themselves are in `alternative`. */
  label: string;
  /** Most often `<YearRingLegend>`. */
  legend?: ReactNode;
  /** The same weeks as a list or a table. */
  alternative?: ReactNode;
};

type SectorProps = {
  month: number;
  minutesOf: (month: number, week: number) => number;
  isFuture: (month: number, week: number) => boolean;
};

function Sector({ month, minutesOf, isFuture }: SectorProps) {
  return weeksOfMonth.map((week) => (
    <path
      key={week}
      d={arcPath(middle, middle, innermost + (week - 1) * step, (month - 1) * 30 + 1.6, month * 30 - 1.6)}
      stroke={isFuture(month, week) ? "var(--heat-f)" : `var(--heat-${heatStep(minutesOf(month, week))})`}
      strokeWidth={thickness}
    />
  ));
}

/** A year like the rings of a tree: twelve sectors, five weeks each from the centre outwards, in five steps. */
export function YearRing({ weeks, monthLabels, now, center, label, legend, alternative }: YearRingProps) {
  const minutes = new Map(weeks.map((week) => [`${week.month}-${week.week}`, week.minutes]));
  const minutesOf = (month: number, week: number) => minutes.get(`${month}-${week}`) ?? 0;
  const isFuture = (month: number, week: number) =>
    now !== undefined && (month > now.month || (month === now.month && week > now.week));
  return (
    <figure className="m-0">
      <div className="@container relative mx-auto aspect-square" style={{ width: `min(100%, ${rem(side)})` }}>
        <svg
          role="img"
          aria-label={label}
          className="size-full overflow-visible"
          viewBox={`0 0 ${side} ${side}`}
          fill="none"
        >
          {months.map((month) => {
            const at = pointOnCircle(middle, middle, innermost + 5 * step + side * 0.014, month * 30 - 15);
            const current = now?.month === month;
            return (
              <g key={month}>
                <Sector month={month} minutesOf={minutesOf} isFuture={isFuture} />
                <text
                  x={at.x.toFixed(1)}
                  y={at.y.toFixed(1)}
                  textAnchor="middle"
                  dominantBaseline="central"
                  className={`[font-size:var(--fs-12)] ${current ? "fill-warm strong" : "fill-ink-3"}`}
                >
                  {monthLabels[month - 1]}
                </text>
              </g>
            );
          })}
        </svg>
        <div className="absolute inset-[27%] grid place-content-center text-center">
          <span className="meta">{withDots(center.above)}</span>
          <b className="strong text-[length:min(3.25rem,15.5cqi)] leading-[1.08] tracking-[-.03em]">{center.big}</b>
          <span className="meta">{withDots(center.below)}</span>
        </div>
      </div>
      {legend}
      {alternative}
    </figure>
  );
}

type YearRingLegendProps = { few: string; many: string; note?: string };

/** The five steps from few to many, and how to read the ring. */
export function YearRingLegend({ few, many, note }: YearRingLegendProps) {
  return (
    <figcaption className="fs-13 mt-1.5 flex flex-wrap items-center justify-center gap-x-[5px] gap-y-1 text-ink-3">
      <span>{few}</span>
      <span aria-hidden className="flex gap-[5px]">
        {[0, 1, 2, 3, 4].map((heat) => (
          <i key={heat} className="size-3.5 rounded-[4px]" style={{ background: `var(--heat-${heat})` }} />
        ))}
      </span>
      <span>{many}</span>
      {note !== undefined && <span className="ms-2">{note}</span>}
    </figcaption>
  );
}
