import type { ReactNode } from "react";
import { withDots } from "./dotted.tsx";
import type { RenderCardLink } from "./project-card.tsx";
import "./art.css";

/** A promise, something the person is asked to answer, a place in the queue, or something that will not happen. */
export type ScheduleState = "confirmed" | "asked" | "waitlist" | "cancelled";

type ScheduleCardProps = {
  day: string;
  dayNote: string;
  time: string;
  title: string;
  state: ScheduleState;
  /** The badge that says the state in words. */
  badge: ReactNode;
  /** Where, who to look for, until when it can be changed. */
  lines: readonly ReactNode[];
  /** What runs or is explained inside the card: a countdown, a note. */
  extra?: ReactNode;
  faces?: ReactNode;
  /** Buttons at the end; a cancelled one has its undo here. */
  actions?: ReactNode;
  /** Where the title leads; without it the title is plain. */
  renderLink?: RenderCardLink;
};

const frames: Record<ScheduleState, string> = {
  confirmed: "bg-surface shadow-card",
  asked: "bg-surface shadow-card outline-2 -outline-offset-2 outline-lake",
  waitlist: "border-[1.5px] border-dashed border-line-2",
  cancelled: "bg-sunken shadow-edge",
};

const linkClass = "art-stretch after:rounded-card";

/** One entry of the agenda: a card when confirmed, with a lake edge when asked, dashed while queueing, struck and grey when cancelled. */
export function ScheduleCard(props: ScheduleCardProps) {
  const { day, dayNote, time, title, state, badge, lines, extra, faces, actions, renderLink } = props;
  const struck = state === "cancelled" ? "line-through text-ink-3" : "";
  return (
    <article className="grid grid-cols-[3rem_1fr] gap-3.5 group-data-one-day/list:grid-cols-1">
      <div className="pt-4 text-center group-data-one-day/list:hidden">
        <b className={`fs-24 strong block leading-[1.2] ${state === "cancelled" ? "text-ink-3" : ""}`}>{day}</b>
        <span className="fs-13 block leading-[1.2] text-ink-3">{dayNote}</span>
      </div>
      <div className={`relative min-w-0 rounded-card px-[18px] py-4 ${frames[state]}`}>
        <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
          <span className={`fs-16 strong leading-title ${struck}`}>{time}</span>
          {badge}
        </div>
        <h3 className={`fs-16 mt-[7px] ${struck}`}>
          {renderLink === undefined ? withDots(title) : renderLink({ className: linkClass, children: withDots(title) })}
        </h3>
        {lines.map((line, at) => (
          <p key={at} className={`meta ${at === 0 ? "mt-[3px]" : ""}`}>
            {withDots(line)}
          </p>
        ))}
        {extra !== undefined && <div className="relative z-1 mt-3 empty:hidden">{extra}</div>}
        {(faces !== undefined || actions !== undefined) && (
          <div className="mt-3 flex flex-wrap items-center gap-2">
            {faces}
            <div className="relative z-1 ms-auto flex flex-wrap items-center gap-2">{actions}</div>
          </div>
        )}
      </div>
    </article>
  );
}
