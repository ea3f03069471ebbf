import { arcPath } from "./arc.ts";
import { rem } from "./rem.ts";

/** From here on single arcs would be dots, so the ring is one line. */
const mostSingleArcs = 16;
/** When so few places are left they turn persimmon. */
const lastPlaces = 2;

type SeatRingProps = {
  /** Places taken; more than `total` counts as full. */
  taken: number;
  total: number;
  /** The whole sentence, for example how many are left and of how many. */
  label: string;
  /** The words in the middle: a small one before the number, or one word alone when it is full. */
  center: { small?: string; big: string };
  /** Px at normal type. */
  size?: number;
};

type ArcsProps = { taken: number; total: number; hot: boolean; size: number; stroke: number };

function SingleArcs({ taken, total, hot, size, stroke }: ArcsProps) {
  const middle = size / 2;
  const radius = middle - stroke / 2 - 0.5;
  const step = 360 / total;
  const gap = Math.max(5, (stroke * 2.6 * 57.3) / (2 * radius));
  // With one or two places the wide gap would read as a missing piece; with many the caps must not touch.
  const half = Math.min(gap, step * 0.55) / 2;
  return Array.from({ length: total }, (_, at) => (
    <path
      key={at}
      d={arcPath(middle, middle, radius, at * step + half, (at + 1) * step - half)}
      stroke={at < taken ? "var(--lake)" : hot ? "var(--warm-soft)" : "var(--ring-empty)"}
    />
  ));
}

function OneArc({ taken, total, hot, size, stroke }: ArcsProps) {
  const middle = size / 2;
  const radius = middle - stroke / 2 - 0.5;
  return (
    <>
      <circle cx={middle} cy={middle} r={radius} stroke={hot ? "var(--warm-soft)" : "var(--ring-empty)"} />
      {taken > 0 && <path d={arcPath(middle, middle, radius, 0, (taken / total) * 360)} stroke="var(--lake)" />}
    </>
  );
}

/**
 * How many places of a shift are taken: one arc a place up to 16, one line above that.
 * The colour never speaks alone, the number in the middle says the same.
 */
export function SeatRing({ taken, total, label, center, size = 54 }: SeatRingProps) {
  const stroke = size * 0.093;
  const shown = Math.max(0, Math.min(taken, total));
  const left = total - shown;
  const hot = left > 0 && left <= lastPlaces;
  const Arcs = total <= mostSingleArcs ? SingleArcs : OneArc;
  return (
    <span
      role="img"
      aria-label={label}
      className="relative inline-grid flex-none place-items-center"
      style={{ width: rem(size), height: rem(size) }}
    >
      <svg
        aria-hidden
        className="absolute inset-0 size-full"
        viewBox={`0 0 ${size} ${size}`}
        fill="none"
        strokeWidth={stroke}
        strokeLinecap="round"
      >
        <Arcs taken={shown} total={total} hot={hot} size={size} stroke={stroke} />
      </svg>
      <span aria-hidden className={`flex items-baseline gap-px leading-none ${hot ? "text-warm" : "text-ink"}`}>
        {center.small !== undefined && (
          <small className={`fs-12 leading-none ${hot ? "" : "text-ink-3"}`}>{center.small}</small>
        )}
        <b className="fs-16 strong leading-none">{center.big}</b>
      </span>
    </span>
  );
}
