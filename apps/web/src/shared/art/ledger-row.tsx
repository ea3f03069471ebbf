import type { ReactNode } from "react";
import { Dotted, withDots } from "./dotted.tsx";
import type { RenderCardLink } from "./project-card.tsx";
import "./art.css";

/** The colour of the word under the hours; the word itself says the state. */
export type LedgerTone = "ok" | "wait" | "lake" | "warm" | "bad" | "plain";

const tones: Record<LedgerTone, string> = {
  ok: "text-ok",
  wait: "text-wait",
  lake: "text-lake",
  warm: "text-warm",
  bad: "text-bad",
  plain: "text-ink-3",
};

type LedgerRowProps = {
  /** Most often `<CoverThumb>`. */
  cover: ReactNode;
  title: string;
  date: string;
  /** The unit that records the hours. */
  recordedBy: string;
  /** Hours with two decimals; a "+" in front only once they are confirmed. */
  hours: string;
  state: string;
  tone: LedgerTone;
  /** A line of its own below, for example until when the unit has time. */
  note?: string;
  renderLink?: RenderCardLink;
};

const linkClass = "art-stretch after:rounded-control";

/** One entry of the hours; hairlines between entries come from the list around them. */
export function LedgerRow({ cover, title, date, recordedBy, hours, state, tone, note, renderLink }: LedgerRowProps) {
  return (
    <li className="relative grid grid-cols-[auto_1fr_auto] @max-[17rem]:grid-cols-[auto_1fr] items-center gap-x-3.5 gap-y-1 border-t border-line py-3.5 first:border-0">
      {cover}
      <div className="min-w-0">
        <span className="fs-15 block">
          {renderLink === undefined ? withDots(title) : renderLink({ className: linkClass, children: withDots(title) })}
        </span>
        <p className="fs-13 truncate text-ink-3 @max-[17rem]:whitespace-normal @min-[17rem]:[&_wbr]:hidden">
          <Dotted parts={[date, recordedBy]} />
        </p>
        {note !== undefined && <p className="fs-13 text-ink-3">{note}</p>}
      </div>
      <div className="text-end @max-[17rem]:col-start-2 @max-[17rem]:flex @max-[17rem]:flex-wrap @max-[17rem]:items-baseline @max-[17rem]:gap-x-2 @max-[17rem]:text-start">
        <div className="fs-16 strong leading-[1.4] tracking-[-.01em]">{hours}</div>
        <span className={`fs-13 ${tones[tone]}`}>{state}</span>
      </div>
    </li>
  );
}

/** The card around the entries; where it is narrow for its type, the hours of an entry go under its name. */
export function LedgerList({ children }: { children: ReactNode }) {
  return <ul className="@container rounded-card bg-surface px-[18px] py-1 shadow-card">{children}</ul>;
}
