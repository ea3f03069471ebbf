import { isoDay, showDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { EntryLine } from "./entry-line.tsx";
import { middayOf } from "./iso-days.ts";
import { scheduleMessages } from "./messages.ts";
import { signupsOn, type MySignup } from "./use-my-signups.ts";
import { useDayLetters } from "./use-day-letters.ts";

interface WeekColumnsProps {
  readonly days: readonly string[];
  readonly chosen: string;
  readonly signups: readonly MySignup[];
  readonly onChoose: (day: string) => void;
}

/** A week as seven columns; choosing one shows that day's cards below. For 640 px and more. */
export function WeekColumns({ days, chosen, signups, onChoose }: WeekColumnsProps) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(districtZone);
  const letters = useDayLetters();
  const today = isoDay(view.now, districtZone);
  return (
    <ol aria-label={text.days} className="grid grid-cols-7 gap-2">
      {days.map((day, index) => (
        <li key={day} className="flex" {...(day === today ? { "aria-current": "date" as const } : {})}>
          <button
            type="button"
            aria-pressed={day === chosen}
            onClick={() => onChoose(day)}
            className={`flex min-h-44 w-full min-w-0 cursor-pointer flex-col gap-1.5 rounded-tile p-2 ${day === chosen ? "bg-surface shadow-card outline-2 -outline-offset-2 outline-lake" : "bg-surface shadow-edge"}`}
          >
            <span aria-hidden className="mb-1 flex flex-wrap items-center justify-between gap-1">
              <span
                className={`grid size-8 place-items-center rounded-full ${day === today ? "strong bg-lake-solid text-on-lake" : ""}`}
              >
                {Number(day.slice(8))}
              </span>
              <span className="fs-13 pe-1 text-ink-3">{letters[index]}</span>
            </span>
            <span className="sr-only">{showDay(middayOf(day), view)}</span>
            {signupsOn(signups, day).map((signup) => (
              <EntryLine key={signup.id} signup={signup} lines={3} />
            ))}
          </button>
        </li>
      ))}
    </ol>
  );
}
