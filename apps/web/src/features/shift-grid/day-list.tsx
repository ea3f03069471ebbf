import { atLocal } from "@nuanlin/domain/time/zone";
import { showNearDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { shiftGridMessages } from "./messages.ts";
import { ShiftCell } from "./shift-cell.tsx";
import type { WeekProps } from "./week-table.tsx";

/** The same week day by day, for a phone. */
export function DayList({ days, shifts, now }: WeekProps) {
  const text = useMessages(shiftGridMessages);
  const { language } = usePreferences();
  const view = { language, zone: districtZone, now: new Date(now) };
  return days.map((day) => {
    const ofDay = shifts.filter((shift) => shift.day === day).toSorted((a, b) => a.times.start - b.times.start);
    return (
      <section key={day} className="border-t border-line py-3 first:border-0 first:pt-0">
        <h2 className="fs-14 mb-2 font-normal text-ink-2">{showNearDay(atLocal(day, "12:00", districtZone), view)}</h2>
        {ofDay.length === 0 && <p className="fs-14 text-ink-3">{text.nothing}</p>}
        <ul className="flex flex-col gap-2">
          {ofDay.map((shift) => (
            <li key={shift.id}>
              <ShiftCell shift={shift} now={now} titled />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
