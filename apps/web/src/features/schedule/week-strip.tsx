import { isoDay, showDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { DayMarks, markOf } from "./day-marks.tsx";
import { middayOf, weekOf } from "./iso-days.ts";
import { scheduleMessages } from "./messages.ts";
import { signupsOn, type MySignup } from "./use-my-signups.ts";
import { useDayLetters } from "./use-day-letters.ts";

/** The week we are in; marks under the days with a sign-up, which lead to it in the list below. */
export function WeekStrip({ signups }: { readonly signups: readonly MySignup[] }) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(districtZone);
  const letters = useDayLetters();
  const today = isoDay(view.now, districtZone);
  return (
    <ol aria-label={text.week} className="mb-5 grid max-w-[40rem] grid-cols-7">
      {weekOf(today).map((day, index) => {
        const here = signupsOn(signups, day);
        const count = here.filter((signup) => markOf(signup) !== "off").length;
        const shown = showDay(middayOf(day), view);
        const face = (
          <>
            <span aria-hidden className="fs-13 text-ink-3">
              {letters[index]}
            </span>
            <span
              aria-hidden
              className={`grid size-10 place-items-center rounded-full ${day === today ? "strong bg-lake-solid text-on-lake" : ""}`}
            >
              {Number(day.slice(8))}
            </span>
            <DayMarks signups={here} />
            <span className="sr-only">
              {count > 0 ? text.promisesOn({ day: shown, count }) : text.freeOn({ day: shown })}
            </span>
          </>
        );
        const box = "flex flex-col items-center gap-1 rounded-tile py-1";
        return (
          <li key={day} {...(day === today ? { "aria-current": "date" as const } : {})}>
            {count > 0 ? (
              <a href={`#day-${day}`} className={box}>
                {face}
              </a>
            ) : (
              <span className={box}>{face}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
