import { ShiftRow } from "../../shared/art/shift-row.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { isoDay, showTimes } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { shiftMessages } from "./messages.ts";
import { placesOf, type ShiftData, waitingIn } from "./shift-data.ts";

interface ShiftChoiceProps {
  readonly shifts: readonly ShiftData[];
  readonly chosenId: string | undefined;
  readonly onChoose: (shiftId: string) => void;
  /** Absent when these are all. */
  readonly onMore: (() => void) | undefined;
  readonly busy: boolean;
}

/** The coming shifts, one of which is chosen. */
export function ShiftChoice({ shifts, chosenId, onChoose, onMore, busy }: ShiftChoiceProps) {
  const text = useMessages(shiftMessages);
  return (
    <div className="flex flex-col gap-2.5">
      {shifts.map((shift) => (
        <ShiftLine key={shift.id} shift={shift} chosen={shift.id === chosenId} onChoose={onChoose} />
      ))}
      {onMore && (
        <Button kind="text" busy={busy} onPress={onMore}>
          {text.moreShifts}
        </Button>
      )}
    </div>
  );
}

interface ShiftLineProps {
  readonly shift: ShiftData;
  readonly chosen: boolean;
  readonly onChoose: (shiftId: string) => void;
}

function ShiftLine({ shift, chosen, onChoose }: ShiftLineProps) {
  const text = useMessages(shiftMessages);
  const view = useDateView(shift.timeZone);
  const state = useShiftState(shift);
  const { taken, total, left } = placesOf(shift);
  const date = new Date(shift.start);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(view.language, { ...options, timeZone: view.zone }).format(date);
  const day = new Intl.DateTimeFormat("en", { day: "numeric", timeZone: view.zone }).format(date);
  const thisYear = isoDay(date, view.zone).slice(0, 4) === isoDay(view.now, view.zone).slice(0, 4);
  return (
    <ShiftRow
      day={day}
      dayNote={part({ month: "short" })}
      time={showTimes(shift.start, shift.end, view)}
      note={<Dotted parts={[thisYear ? undefined : part({ year: "numeric" }), part({ weekday: "short" }), ...state]} />}
      ring={{
        taken,
        total,
        label: text.ringLabel({ left, total }),
        center: left > 0 ? { small: text.leftShort, big: String(left) } : { big: text.full },
      }}
      choice={{ group: "shift", value: shift.id, chosen, onChoose }}
    />
  );
}

/** What matters most about a shift in a list: what one already has in it, else how many are missing or wait. */
function useShiftState(shift: ShiftData): (string | undefined)[] {
  const text = useMessages(shiftMessages);
  const { mine } = shift;
  const { left } = placesOf(shift);
  const waiting = waitingIn(shift);
  switch (mine?.status) {
    case "confirmed":
      return [text.mine];
    case "waiting":
      return [text.myWaiting({ position: mine.position ?? 1 })];
    case "applied":
      return [text.myApplied];
    case "offered":
      return [text.myOffer];
    case "invited":
      return [text.myInvitation];
    case undefined:
      if (left > 0) return [text.left({ count: left })];
      return [text.fullNote, waiting > 0 ? text.waitingCount({ count: waiting }) : undefined];
  }
}
