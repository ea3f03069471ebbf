import { DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showHours } from "../../shared/quantities.ts";
import { supervisionMessages } from "./messages.ts";
import type { SupervisionMonth } from "./use-supervision.ts";

/** How often, how long and with how many people, month by month. */
export function MonthTable({ months }: { readonly months: readonly SupervisionMonth[] }) {
  const text = useMessages(supervisionMessages);
  const { language } = usePreferences();
  return (
    <DataTable
      caption={text.monthsTable}
      rows={months}
      keyOf={({ month }) => month}
      columns={[
        { id: "month", head: text.month, cell: ({ month }) => month },
        { id: "entries", head: text.entries, align: "end", cell: ({ entries }) => entries },
        { id: "hours", head: text.monthHours, align: "end", cell: ({ minutes }) => showHours(minutes, language) },
        { id: "people", head: text.monthPeople, align: "end", cell: ({ people }) => people },
      ]}
    />
  );
}
