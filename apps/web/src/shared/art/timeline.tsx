import type { ReactNode } from "react";
import { withDots } from "./dotted.tsx";

/** How a shift stands: over, running, coming and full enough, or coming and short of people. */
export type TimelineTone = "done" | "live" | "next" | "short";

/** One shift of the day; times are minutes after midnight on the clock of the place. */
export type TimelineRow = {
  key: string;
  cover: ReactNode;
  title: ReactNode;
  place: string;
  start: number;
  end: number;
  /** The same times in words, where there is no axis. */
  time: string;
  tone: TimelineTone;
  faces?: ReactNode;
  /** People of places, for example "6/8". */
  count: string;
  /** What to know or to do; it stands outside the bar. */
  words?: ReactNode;
};

type TimelineProps = {
  /** The ends of the axis, in minutes after midnight. */
  from: number;
  to: number;
  ticks: readonly { at: number; label: string }[];
  /** Where the day stands now; left out on other days. */
  now?: { at: number; label: string };
  rows: readonly TimelineRow[];
  label: string;
};

const bars: Record<TimelineTone, string> = {
  done: "bg-sunken text-ink-2 [--stack-gap:var(--sunken)]",
  live: "bg-lake-solid text-on-lake [--stack-gap:var(--lake-solid)]",
  next: "bg-lake-tint text-lake-ink [--stack-gap:var(--lake-tint)]",
  short: "bg-warm-tint text-warm-ink shadow-[inset_0_0_0_1.5px_var(--warm-soft)] [--stack-gap:var(--warm-tint)]",
};

const words: Record<TimelineTone, string> = {
  done: "text-ok",
  live: "text-lake",
  next: "text-ink-2",
  short: "text-warm",
};

/** Behind this share of the axis there is no room for words at the end of a bar, so they stand before it. */
const roomEnds = 0.8;
const nameColumn = "13.625rem";

function Head({ row }: { row: TimelineRow }) {
  return (
    <div className="flex min-w-0 items-center gap-3">
      {row.cover}
      <div className="min-w-0">
        <div className="fs-15 leading-[1.35]">{withDots(row.title)}</div>
        <div className="fs-13 truncate text-ink-3 [&_wbr]:hidden">{row.place}</div>
      </div>
    </div>
  );
}

function Track({ row, share }: { row: TimelineRow; share: (minute: number) => number }) {
  const start = share(row.start);
  const end = share(row.end);
  const wordsAt =
    end > roomEnds ? { insetInlineEnd: `${(1 - start) * 100 + 1.2}%` } : { insetInlineStart: `${end * 100 + 1.2}%` };
  return (
    <div className="relative h-[3.75rem]">
      <div
        className={`@container absolute top-1.5 flex h-12 items-center overflow-hidden rounded-[15px] ${bars[row.tone]}`}
        style={{ insetInlineStart: `${start * 100}%`, width: `${(end - start) * 100}%` }}
      >
        <span className="fs-14 mx-auto flex items-center gap-2 whitespace-nowrap @min-[6.5rem]:mx-0 @min-[6.5rem]:px-[11px]">
          {row.faces !== undefined && <span className="hidden @min-[6.5rem]:inline-flex">{row.faces}</span>}
          <b className="strong hidden @min-[2.5rem]:inline">{row.count}</b>
        </span>
      </div>
      {row.words !== undefined && (
        <div
          className={`fs-14 absolute top-1.5 flex h-12 items-center gap-3 whitespace-nowrap ${words[row.tone]}`}
          style={wordsAt}
        >
          {row.words}
        </div>
      )}
    </div>
  );
}

function Axis({ ticks, share }: { ticks: TimelineProps["ticks"]; share: (minute: number) => number }) {
  return (
    <div aria-hidden className="relative h-7" style={{ marginInlineStart: nameColumn }}>
      {ticks.map((tick) => (
        <span
          key={tick.at}
          className="fs-13 absolute -translate-x-1/2 text-ink-3 rtl:translate-x-1/2"
          style={{ insetInlineStart: `${share(tick.at) * 100}%` }}
        >
          {tick.label}
        </span>
      ))}
    </div>
  );
}

/** The lines of the full hours, and the line of now in front of them; both lie behind the bars. */
function Lines({
  from,
  to,
  now,
  share,
}: Pick<TimelineProps, "from" | "to" | "now"> & { share: (minute: number) => number }) {
  const hours = Array.from(
    { length: Math.floor((to - from) / 60) + 1 },
    (_, at) => Math.ceil(from / 60) * 60 + at * 60,
  );
  return (
    <div aria-hidden className="pointer-events-none absolute inset-y-0 end-0" style={{ insetInlineStart: nameColumn }}>
      {hours
        .filter((hour) => hour < to)
        .map((hour) => (
          <i
            key={hour}
            className="absolute top-7 bottom-0 w-px bg-grid"
            style={{ insetInlineStart: `${share(hour) * 100}%` }}
          />
        ))}
      {now !== undefined && (
        <div
          className="absolute top-6 bottom-0 w-0.5 bg-warm-soft"
          style={{ insetInlineStart: `${share(now.at) * 100}%` }}
        >
          <b className="fs-13 strong absolute -top-[22px] start-1/2 -translate-x-1/2 rounded-full bg-warm-solid px-2 py-[5px] leading-none whitespace-nowrap text-on-warm rtl:translate-x-1/2">
            {now.label}
          </b>
        </div>
      )}
    </div>
  );
}

/** The shifts of a day, true to time on a desk; on a narrower screen the same shifts with their times in words. */
export function Timeline({ from, to, ticks, now, rows, label }: TimelineProps) {
  const share = (minute: number) => Math.max(0, Math.min(1, (minute - from) / (to - from)));
  const clear = ticks.filter((tick) => now === undefined || Math.abs(share(tick.at) - share(now.at)) > 0.035);
  return (
    <>
      <div className="relative hidden lg:block">
        <Lines from={from} to={to} share={share} {...(now === undefined ? {} : { now })} />
        <Axis ticks={clear} share={share} />
        <ul aria-label={label} className="relative">
          {rows.map((row) => (
            <li
              key={row.key}
              className="grid items-center gap-3"
              style={{ gridTemplateColumns: `calc(${nameColumn} - 12px) 1fr` }}
            >
              <Head row={row} />
              <Track row={row} share={share} />
            </li>
          ))}
        </ul>
      </div>
      <ul aria-label={label} className="flex flex-col lg:hidden">
        {rows.map((row) => (
          <li key={row.key} className="border-t border-line py-3 first:border-0">
            <div className="flex items-center gap-3">
              <div className="min-w-0 flex-1">
                <Head row={row} />
              </div>
              <span className={`fs-14 strong flex h-9 flex-none items-center rounded-[12px] px-2.5 ${bars[row.tone]}`}>
                {row.count}
              </span>
            </div>
            <div className="fs-14 mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="text-ink-2">{row.time}</span>
              <span className={`flex flex-wrap items-center gap-3 ${words[row.tone]}`}>{row.words}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
