import type { ReactNode } from "react";
import { withDots } from "./dotted.tsx";
import { SeatRing } from "./seat-ring.tsx";

type ShiftRowProps = {
  /** The day of the month, and the weekday or the month under it. */
  day: string;
  dayNote: string;
  time: string;
  note: ReactNode;
  /** The seats at the end of the row; a full shift has `action` there instead. */
  ring?: Parameters<typeof SeatRing>[0];
  action?: ReactNode;
  /** Makes the row one choice of a group; without it the row only shows. */
  choice?: { group: string; value: string; chosen: boolean; onChoose: (value: string) => void };
};

const frame = "flex min-h-row items-center gap-3.5 rounded-[18px] bg-surface px-4 py-3.5";

/** One shift of a project. The chosen one has a 2 px lake edge; a full one offers the queue instead of its seats. */
export function ShiftRow({ day, dayNote, time, note, ring, action, choice }: ShiftRowProps) {
  const body = (
    <>
      <span className="w-[2.875rem] flex-none text-center leading-[1.2]">
        <b className="fs-24 strong block leading-[1.2]">{day}</b>
        <span className="fs-13 block leading-[1.2] text-ink-3">{dayNote}</span>
      </span>
      <span className="min-w-0 flex-1">
        <b className="fs-16 strong block">{time}</b>
        <span className="meta block">{withDots(note)}</span>
      </span>
      {ring !== undefined && <SeatRing size={50} {...ring} />}
      {action}
    </>
  );
  if (choice === undefined) return <div className={`${frame} shadow-edge`}>{body}</div>;
  return (
    <label
      className={`${frame} focus-ring cursor-pointer transition-shadow duration-state ${
        choice.chosen ? "shadow-[inset_0_0_0_2px_var(--lake)]" : "shadow-edge hover:shadow-card"
      }`}
    >
      <input
        type="radio"
        className="sr-only"
        name={choice.group}
        value={choice.value}
        checked={choice.chosen}
        onChange={() => choice.onChoose(choice.value)}
      />
      {body}
    </label>
  );
}
