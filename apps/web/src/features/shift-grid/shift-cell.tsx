import type { WeekShiftView } from "@nuanlin/api/desk/week-view";
import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { Icon, type IconName } from "../../shared/art/icon.tsx";
import { daysFromNow, showTimes } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { shiftGridMessages } from "./messages.ts";

interface ShiftCellProps {
  readonly shift: WeekShiftView;
  readonly now: number;
  /** Where the title stands elsewhere, only for those who do not see the row. */
  readonly titled: boolean;
  /** Whether Tab stops here; the arrows reach the others. */
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

interface State {
  readonly words: string;
  readonly icon: IconName;
  readonly tone: string;
}

/** One shift: when, who is there, who waits, and whether it takes place. Persimmon only where people are missing today or tomorrow. */
export function ShiftCell({ shift, now, titled, tabIndex, onFocus, onKeyDown }: ShiftCellProps) {
  const text = useMessages(shiftGridMessages);
  const { language } = usePreferences();
  const { start, end, timeZone } = shift.times;
  const view = { language, zone: timeZone, now: new Date(now) };
  const time = showTimes(start, end, view);
  const state = useShiftState(shift, now);
  const over = end <= now;
  return (
    <Link
      to="/desk/shifts/$shiftId"
      params={{ shiftId: shift.id }}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(onFocus ? { onFocus } : {})}
      {...(onKeyDown ? { onKeyDown } : {})}
      className={`flex min-h-tap-min flex-col gap-0.5 rounded-control border p-2.5 ${
        over ? "border-line bg-sunken text-ink-2" : "border-line bg-surface hover:border-lake"
      }`}
    >
      <span className={titled ? "strong fs-15" : "sr-only"}>{shift.title}</span>
      <span className={titled ? "fs-14" : "fs-14 strong"}>{time}</span>
      <span className="fs-13 text-ink-2">
        {shift.seats.map(({ id, name, taken, maxHeads }) => (
          <span key={id} className="block truncate">
            {text.seat({ name, taken, max: maxHeads })}
          </span>
        ))}
      </span>
      {(shift.applied > 0 || shift.waiting > 0) && !over && (
        <span className="fs-13 text-lake-ink">
          {shift.applied > 0 && <span className="block">{text.applied({ count: shift.applied })}</span>}
          {shift.waiting > 0 && <span className="block">{text.waiting({ count: shift.waiting })}</span>}
        </span>
      )}
      {shift.unconfirmed > 0 && start > now && (
        <span className="fs-13 flex items-center gap-1 text-wait-ink">
          <Icon name="clock" size={16} />
          {text.unconfirmed({ count: shift.unconfirmed })}
        </span>
      )}
      <span className={`fs-13 flex items-center gap-1 ${state.tone}`}>
        <Icon name={state.icon} size={16} />
        {state.words}
      </span>
    </Link>
  );
}

/** Whether it takes place, in words, with a picture and a colour that only repeat them. */
function useShiftState(shift: WeekShiftView, now: number): State {
  const text = useMessages(shiftGridMessages);
  const { language } = usePreferences();
  const { start, end, timeZone } = shift.times;
  if (end <= now) return { words: text.over, icon: "check", tone: "text-ink-2" };
  if (start <= now) return { words: text.running, icon: "sun", tone: "text-lake" };
  if (shift.standing === "takes_place") return { words: text.takesPlace, icon: "check", tone: "text-ok" };
  const near = daysFromNow(start, { language, zone: timeZone, now: new Date(now) }) <= 1;
  const tone = near ? "text-warm" : "text-ink-2";
  if (shift.standing === "short") {
    const count = shift.missing.reduce((sum, seat) => sum + seat.count, 0);
    return { words: text.short({ count }), icon: "people", tone };
  }
  const seats = shift.missing.filter(({ kind }) => kind === "professional").map(({ seatName }) => seatName);
  return { words: text.needsProfessional({ seats: seats.join(text.and) }), icon: "shield", tone };
}
