import { isoDay, showDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { scheduleMessages } from "./messages.ts";
import type { MySignup } from "./use-my-signups.ts";
import { weekDays } from "./week-days.ts";

/** The week we are in; a dot under the days with a promise, which lead to it in the list below. */
export function WeekStrip({ signups }: { readonly signups: readonly MySignup[] }) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(districtZone);
  const letters = [text.mon, text.tue, text.wed, text.thu, text.fri, text.sat, text.sun];
  const standing = signups.filter(({ status }) => status === "confirmed");
  const today = isoDay(view.now, districtZone);
  return (
    <ol aria-label={text.week} className="mb-5 grid max-w-[40rem] grid-cols-7">
      {weekDays(view.now, districtZone).map((at, index) => {
        const day = isoDay(at, districtZone);
        const count = standing.filter(({ start, timeZone }) => isoDay(start, timeZone) === day).length;
        const said =
          count > 0 ? text.promisesOn({ day: showDay(at, view), count }) : text.freeOn({ day: showDay(at, view) });
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
            <span aria-hidden className={`size-1.5 rounded-full ${count > 0 ? "bg-lamp" : "bg-transparent"}`} />
            <span className="sr-only">{said}</span>
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
