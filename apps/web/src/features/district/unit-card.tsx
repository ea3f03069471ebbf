import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showHours } from "../../shared/quantities.ts";
import type { DistrictFigures } from "./district-figures.ts";
import { districtMessages } from "./messages.ts";

/** The hours by the unit that recorded them, most first, with the sum that is the district's figure. */
export function UnitCard({ units }: { readonly units: DistrictFigures["hours"]["units"] }) {
  const text = useMessages(districtMessages);
  const { language } = usePreferences();
  const sorted = units.toSorted((a, b) => b.verified + b.added - (a.verified + a.added));
  const total = (kind: "verified" | "added") => units.reduce((sum, unit) => sum + unit[kind], 0);
  const sum = { unitId: "sum", name: text.sum, verified: total("verified"), added: total("added") };
  return (
    <Card>
      <h2 className="fs-18">{text.unitTitle}</h2>
      <p className="meta mb-2">{text.unitDetail}</p>
      <DataTable
        caption={text.unitTitle}
        rows={units.length === 0 ? [] : [...sorted, sum]}
        keyOf={({ unitId }) => unitId}
        empty={<p className="py-6 text-center text-ink-2">{text.unitEmpty}</p>}
        columns={[
          { id: "unit", head: text.unitColumn, cell: ({ unitId, name }) => (unitId === "sum" ? <b>{name}</b> : name) },
          { id: "verified", head: text.verified, cell: ({ verified }) => showHours(verified, language), align: "end" },
          { id: "added", head: text.added, cell: ({ added }) => showHours(added, language), align: "end" },
          {
            id: "sum",
            head: text.hoursColumn,
            cell: ({ unitId, verified, added }) => {
              const hours = showHours(verified + added, language);
              return unitId === "sum" ? <b>{hours}</b> : hours;
            },
            align: "end",
          },
        ]}
      />
    </Card>
  );
}
