import { useEffect, useRef, type KeyboardEvent, type Ref } from "react";
import { isoDay, showDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { DayMarks, markOf } from "./day-marks.tsx";
import { EntryLine } from "./entry-line.tsx";
import { middayOf, plusDays, plusMonths, sameMonth, weekOf } from "./iso-days.ts";
import { scheduleMessages } from "./messages.ts";
import { signupsOn, type MySignup } from "./use-my-signups.ts";
import { useDayLetters } from "./use-day-letters.ts";

interface MonthGridProps {
  /** Whole weeks. */
  readonly days: readonly string[];
  readonly chosen: string;
  readonly signups: readonly MySignup[];
  readonly label: string;
  readonly onChoose: (day: string) => void;
}

const linesShown = 2;

/** Where a key leads from a day: days by arrows, the week's ends by Home and End, months by Page Up and Down. */
function dayAfterKey(key: string, day: string): string | undefined {
  const steps: Readonly<Record<string, string | undefined>> = {
    ArrowLeft: plusDays(day, -1),
    ArrowRight: plusDays(day, 1),
    ArrowUp: plusDays(day, -7),
    ArrowDown: plusDays(day, 7),
    Home: weekOf(day)[0],
    End: weekOf(day)[6],
    PageUp: plusMonths(day, -1),
    PageDown: plusMonths(day, 1),
  };
  return steps[key];
}

/** A month of days: marks on a phone, the first titles where there is room. One tab stop; the arrows move the chosen day. */
export function MonthGrid({ days, chosen, signups, label, onChoose }: MonthGridProps) {
  const letters = useDayLetters();
  const chosenButton = useRef<HTMLButtonElement>(null);
  const movedByKey = useRef(false);
  useEffect(() => {
    if (movedByKey.current) chosenButton.current?.focus();
    movedByKey.current = false;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, chosen);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    movedByKey.current = true;
    onChoose(next);
  };
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table aria-label={label} className="w-full table-fixed border-separate border-spacing-0 sm:border-spacing-1">
      <thead>
        <tr>
          {letters.map((letter, at) => (
            <th key={at} scope="col" className="fs-13 pb-1 font-normal text-ink-3">
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className="h-px p-0">
                <DayCell
                  day={day}
                  outside={!sameMonth(day, chosen)}
                  isChosen={day === chosen}
                  signups={signupsOn(signups, day)}
                  onChoose={onChoose}
                  onKeyDown={onKeyDown}
                  {...(day === chosen ? { buttonRef: chosenButton } : {})}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  readonly day: string;
  readonly outside: boolean;
  readonly isChosen: boolean;
  readonly signups: readonly MySignup[];
  readonly onChoose: (day: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

function DayCell({ day, outside, isChosen, signups, onChoose, onKeyDown, buttonRef }: DayCellProps) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(districtZone);
  const isToday = day === isoDay(view.now, districtZone);
  const count = signups.filter((signup) => markOf(signup) !== "off").length;
  const shown = showDay(middayOf(day), view);
  const edge = isChosen ? "outline-2 -outline-offset-2 outline-lake" : "";
  return (
    <button
      ref={buttonRef}
      type="button"
      tabIndex={isChosen ? 0 : -1}
      aria-pressed={isChosen}
      {...(isToday ? { "aria-current": "date" as const } : {})}
      onClick={() => onChoose(day)}
      onKeyDown={onKeyDown}
      className={`flex h-full min-h-[3.25rem] w-full cursor-pointer flex-col items-center gap-0.5 rounded-tile p-1 sm:min-h-24 sm:items-stretch sm:gap-1 sm:p-1.5 ${edge} ${outside ? "text-ink-3" : "sm:bg-surface sm:shadow-edge"}`}
    >
      <span className="sr-only">
        {count > 0 ? text.promisesOn({ day: shown, count }) : text.freeOn({ day: shown })}
      </span>
      <span
        aria-hidden
        className={`grid size-8 place-items-center rounded-full ${isToday ? "strong bg-lake-solid text-on-lake" : ""}`}
      >
        {Number(day.slice(8))}
      </span>
      <span className="sm:hidden">
        <DayMarks signups={signups} />
      </span>
      <span className="hidden min-w-0 flex-col gap-1 sm:flex">
        {signups.slice(0, linesShown).map((signup) => (
          <EntryLine key={signup.id} signup={signup} lines={1} />
        ))}
        {signups.length > linesShown && (
          <span className="fs-13 px-1.5 text-start text-ink-3">
            {text.moreOnDay({ count: signups.length - linesShown })}
          </span>
        )}
      </span>
    </button>
  );
}
