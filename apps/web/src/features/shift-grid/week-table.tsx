import type { WeekShiftView } from "@nuanlin/api/desk/week-view";
import { atLocal } from "@nuanlin/domain/time/zone";
import { type KeyboardEvent, useRef, useState } from "react";
import { isoDay, showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { shiftGridMessages } from "./messages.ts";
import { ShiftCell } from "./shift-cell.tsx";
import { stepInGrid } from "./step-in-grid.ts";

export interface WeekProps {
  readonly days: readonly string[];
  readonly shifts: readonly WeekShiftView[];
  readonly now: number;
}

/** A week with a row for each project; one stop for Tab, and the arrows move between the shifts. */
export function WeekTable({ days, shifts, now }: WeekProps) {
  const text = useMessages(shiftGridMessages);
  const view = useDateView(districtZone);
  const table = useRef<HTMLTableElement>(null);
  const projects = [...new Map(shifts.map(({ projectId, title }) => [projectId, title]))];
  const spots = projects.flatMap(([projectId], row) =>
    days.flatMap((day, column) =>
      shifts
        .filter((shift) => shift.projectId === projectId && shift.day === day)
        .map((shift, at) => ({ shift, row, column, at })),
    ),
  );
  const [current, setCurrent] = useState("");
  const stop = spots.some(({ shift }) => shift.id === current) ? current : spots[0]?.shift.id;
  const today = isoDay(now, districtZone);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = spots.find(({ shift }) => shift.id === stop);
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepInGrid(spots, from, event.key);
    if (!next) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-shift="${next.shift.id}"] a`)?.focus();
  };
  return (
    <div className="table-scroll" role="region" aria-label={text.table} tabIndex={-1}>
      <table ref={table} aria-label={text.table} className="w-full min-w-[60rem] table-fixed border-collapse">
        <thead>
          <tr>
            <th scope="col" className="fs-13 w-36 pb-2 text-start font-normal text-ink-3">
              {text.project}
            </th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                aria-current={day === today ? "date" : undefined}
                className={`fs-13 px-1 pb-2 text-start ${day === today ? "strong text-lake" : "font-normal text-ink-3"}`}
              >
                <DayHead day={day} view={view} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map(([projectId, title], row) => (
            <tr key={projectId} className="border-t border-line align-top">
              <th scope="row" className="fs-15 py-3 pe-2 text-start font-normal [overflow-wrap:anywhere]">
                {title}
              </th>
              {days.map((day, column) => (
                <td key={day} className={`px-1 py-1.5 ${day === today ? "bg-lake-tint" : ""}`}>
                  {spots
                    .filter((spot) => spot.row === row && spot.column === column)
                    .map(({ shift }) => (
                      <div key={shift.id} data-shift={shift.id} className="mb-1.5 last:mb-0">
                        <ShiftCell
                          shift={shift}
                          now={now}
                          titled={false}
                          tabIndex={shift.id === stop ? 0 : -1}
                          onFocus={() => setCurrent(shift.id)}
                          onKeyDown={onKeyDown}
                        />
                      </div>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayHead({ day, view }: { readonly day: string; readonly view: ReturnType<typeof useDateView> }) {
  const noon = atLocal(day, "12:00", districtZone);
  const weekday = new Intl.DateTimeFormat(view.language, { weekday: "short", timeZone: districtZone }).format(noon);
  return (
    <>
      <span className="block">{weekday}</span>
      <span className="block">{showShortDay(noon, view)}</span>
    </>
  );
}
