import { Medal, type MedalLevel } from "./medal.tsx";

const levels = [1, 2, 3, 4, 5] as const;

type StarProgressProps = {
  /** 0 before the first star. */
  level: 0 | MedalLevel;
  title: string;
  /** Beside the title, for example how many of how many hours. */
  amount: string;
  /** Share of the way to the next star, from 0 to 1. */
  progress: number;
  note: string;
  /** The words under the five medals, most often their hours. */
  steps: readonly [string, string, string, string, string];
  /** Says of each medal what it is and whether it is reached. */
  stepLabel: (level: MedalLevel, reached: boolean) => string;
};

/** Where somebody stands among the stars: the medal they have, the way to the next, and all five. */
export function StarProgress({ level, title, amount, progress, note, steps, stepLabel }: StarProgressProps) {
  const share = Math.max(0, Math.min(1, progress));
  return (
    <section className="rounded-card bg-surface p-5 shadow-card">
      <div className="flex items-center gap-4">
        <Medal level={level === 0 ? 1 : level} reached={level > 0} size={64} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <b className="fs-18 strong grow">{title}</b>
            <span className="meta">{amount}</span>
          </div>
          <div aria-hidden className="mt-2 h-2.5 overflow-hidden rounded-[5px] bg-ring-empty">
            <div className="h-full rounded-[5px] bg-lake" style={{ width: `${share * 100}%` }} />
          </div>
          <p className="meta mt-[7px]">{note}</p>
        </div>
      </div>
      <ol className="mt-4 grid grid-cols-5">
        {levels.map((step, at) => {
          const reached = step <= level;
          return (
            <li key={step} className="flex flex-col items-center gap-[3px]">
              <Medal level={step} reached={reached} size={44} label={stepLabel(step, reached)} />
              <span aria-hidden className={`fs-13 ${step === level ? "text-ink" : "text-ink-3"}`}>
                {steps[at]}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
