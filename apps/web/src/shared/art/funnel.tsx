/** One step of a path: how many came so far, and how many were lost on the way here, in words. */
export type FunnelStep = {
  key: string;
  count: number;
  name: string;
  lost?: string;
  /** The step that lost most is persimmon. */
  hot?: boolean;
};

type FunnelProps = {
  steps: readonly FunnelStep[];
  label: string;
};

const stepWidth = 160;
const height = 62;

/** Darkest first, over the middle of the scale towards its pale end; in both themes every step stays apart from the next. */
function tint(at: number, count: number): string {
  const way = at / Math.max(1, count - 1);
  return way <= 0.6
    ? `color-mix(in oklab, var(--heat-3) ${Math.round((way / 0.6) * 100)}%, var(--heat-4))`
    : `color-mix(in oklab, var(--heat-2) ${Math.round(((way - 0.6) / 0.4) * 75)}%, var(--heat-3))`;
}

function segment(at: number, from: number, to: number): string {
  const x = at * stepWidth;
  const end = x + stepWidth - 3;
  const top = (height - from) / 2;
  const nextTop = (height - to) / 2;
  const bend = end - 23;
  return `M${x} ${top}H${bend}C${bend + 14} ${top} ${bend + 12} ${nextTop} ${end} ${nextTop}V${height - nextTop}C${bend + 12} ${height - nextTop} ${bend + 14} ${height - top} ${bend} ${height - top}H${x}Z`;
}

function Words({ step }: { step: FunnelStep }) {
  return (
    <>
      <b className="fs-18 strong">{step.count}</b>
      <span className="meta">{step.name}</span>
      {step.lost !== undefined && (
        <span className={`fs-13 ${step.hot === true ? "strong text-warm" : "text-ink-3"}`}>{step.lost}</span>
      )}
    </>
  );
}

/** From the first step to the last, heights in proportion to the first; side by side on a desk, bars below each other on a phone. */
export function Funnel({ steps, label }: FunnelProps) {
  const most = Math.max(1, steps[0]?.count ?? 0);
  const tall = (at: number) => ((steps[Math.min(at, steps.length - 1)]?.count ?? 0) / most) * height;
  const columns = { gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` };
  return (
    <div>
      <svg
        role="img"
        aria-label={label}
        className="hidden h-[62px] w-full rounded-[10px] lg:block"
        viewBox={`0 0 ${steps.length * stepWidth - 3} ${height}`}
        preserveAspectRatio="none"
      >
        {steps.map((step, at) => (
          <path key={step.key} d={segment(at, tall(at), tall(at + 1))} fill={tint(at, steps.length)} />
        ))}
      </svg>
      <ol className="mt-[7px] hidden lg:grid" style={columns}>
        {steps.map((step) => (
          <li key={step.key} className="flex flex-wrap items-baseline gap-x-1.5">
            <Words step={step} />
          </li>
        ))}
      </ol>
      <ol className="flex flex-col gap-3 lg:hidden">
        {steps.map((step, at) => (
          <li key={step.key}>
            <div className="flex flex-wrap items-baseline gap-x-1.5">
              <Words step={step} />
            </div>
            <div
              aria-hidden
              className="mt-1 h-2.5 rounded-[5px]"
              style={{ width: `${(step.count / most) * 100}%`, background: tint(at, steps.length) }}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
