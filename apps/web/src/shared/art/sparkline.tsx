import { rem } from "./rem.ts";

const width = 66;
const height = 30;

type SparklineProps = {
  /** Oldest first; at least two, otherwise there is no line to draw. */
  values: readonly number[];
};

/** The course of a figure without an axis; the number beside it is the figure. */
export function Sparkline({ values }: SparklineProps) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const points = values.map((value, at) => ({
    x: 3 + (at * (width - 6)) / (values.length - 1),
    y: height - 4 - ((value - low) / range) * (height - 9),
  }));
  const last = points[points.length - 1];
  return (
    <svg
      aria-hidden
      className="block flex-none"
      style={{ width: rem(width), height: rem(height) }}
      viewBox={`0 0 ${width} ${height}`}
    >
      <polyline
        points={points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(" ")}
        fill="none"
        stroke="var(--lake)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="3" fill="var(--lake)" />}
    </svg>
  );
}
