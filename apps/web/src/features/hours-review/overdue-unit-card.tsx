import { useId } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { showPeriod, showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import type { OverdueUnit } from "./hours-review-types.ts";
import { hoursReviewMessages } from "./messages.ts";

/** A unit that is late, how to reach it, and the shifts it has not recorded. */
export function OverdueUnitCard({ unit }: { readonly unit: OverdueUnit }) {
  const text = useMessages(hoursReviewMessages);
  const view = useDateView(districtZone);
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id}>
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id={id} className="fs-18 min-w-0 flex-1">
          {unit.name}
        </h2>
        <Badge tint="bad">{text.daysLate({ days: unit.mostDaysLate })}</Badge>
        <a href={`tel:${unit.phone}`} className="btn" data-kind="soft" data-size="desk">
          <Icon name="phone" />
          {text.call({ phone: unit.phone })}
        </a>
      </div>
      <DataTable
        caption={`${unit.name} · ${text.entries({ count: unit.entries })}`}
        rows={unit.shifts}
        keyOf={({ shiftId }) => shiftId}
        columns={[
          { id: "shift", head: text.shift, cell: ({ title }) => <span className="block min-w-36">{title}</span> },
          {
            id: "when",
            head: text.when,
            cell: ({ start, end, timeZone }) => (
              <span className="block min-w-48">{showPeriod(start, end, { ...view, zone: timeZone })}</span>
            ),
          },
          {
            id: "due",
            head: text.due,
            cell: ({ dueAt, timeZone }) => showShortDay(dueAt, { ...view, zone: timeZone }),
          },
          {
            id: "late",
            head: text.lateColumn,
            cell: ({ daysLate }) => text.workingDays({ days: daysLate }),
            align: "end",
          },
          { id: "entries", head: text.entriesColumn, cell: ({ entries }) => entries, align: "end" },
        ]}
      />
    </Card>
  );
}
