import { LampLegend, LampMap } from "../../shared/art/lamp-map.tsx";
import type { LampCell, LampStreet } from "../../shared/art/lamp-layout.ts";
import { ChartCard } from "../../shared/display/chart-card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import type { Lamp, Lamps } from "./lamp-streets.ts";
import { districtMessages } from "./messages.ts";

// Where a street stands on a sheet of 390, roughly as on the ground from the lake southwards.
const spots: Readonly<Record<string, { x: number; y: number; columns: number }>> = {
  "330502009": { x: 72, y: 48, columns: 11 },
  "330502011": { x: 0, y: 138, columns: 6 },
  "330502008": { x: 190, y: 138, columns: 8 },
  "330502010": { x: 24, y: 228, columns: 5 },
  "330502006": { x: 190, y: 228, columns: 8 },
  "330502007": { x: 46, y: 346, columns: 12 },
};
const alone = { x: 46, y: 48, columns: 12 };

/** The coverage map (亮灯图), and the same as a table of all communities. */
export function LampCard({ lamps }: { readonly lamps: Lamps }) {
  const text = useMessages(districtMessages);
  const view = useDateView(districtZone);
  const { streets, lit, all, elsewhere } = lamps;
  const details = ({ minutes, people, last }: Lamp) =>
    last === null
      ? [text.lampDark]
      : [
          text.lampHours({ hours: showHours(minutes, view.language), people }),
          text.lampLast({ day: showShortDay(last, view) }),
        ];
  const toCell = (lamp: Lamp): LampCell => ({
    key: lamp.code,
    name: lamp.name,
    level: lamp.level,
    details: details(lamp),
  });
  const sheet = streets.map(({ code, name, lit: litHere, lamps: cells, own }): LampStreet => ({
    key: code,
    name,
    count: `${litHere}/${cells.length}`,
    ...(streets.length > 1 ? (spots[code] ?? alone) : alone),
    cells: cells.map(toCell),
    ...(own === null ? {} : { own: { ...toCell(own), details: [text.streetOnly, ...details(own)] } }),
  }));
  const rows = streets.flatMap(({ name: street, lamps: cells, own }) => [
    ...cells.map((lamp) => ({ ...lamp, street })),
    ...(own === null ? [] : [{ ...own, name: text.streetOnly, street }]),
  ]);
  const outside = { code: "elsewhere", name: text.elsewhere, street: "", minutes: elsewhere, people: null, last: null };
  return (
    <ChartCard
      title={text.lampTitle}
      legend={<LampLegend none={text.lampNone} more={text.lampMore} />}
      picture={<LampMap streets={sheet} label={text.lampLabel({ all, lit })} water={text.water} />}
      table={
        <DataTable
          caption={text.lampTitle}
          rows={elsewhere > 0 ? [...rows, outside] : rows}
          keyOf={(row) => row.code}
          columns={[
            { id: "community", head: text.community, cell: (row) => row.name },
            { id: "street", head: text.street, cell: (row) => row.street },
            { id: "hours", head: text.hoursColumn, cell: (row) => showHours(row.minutes, view.language), align: "end" },
            { id: "people", head: text.peopleColumn, cell: (row) => row.people ?? "–", align: "end" },
            {
              id: "last",
              head: text.lastColumn,
              cell: (row) => (row.last === null ? "–" : showShortDay(row.last, view)),
              align: "end",
            },
          ]}
        />
      }
      note={
        <>
          {streets.some(({ own }) => own !== null) && <p>{text.lampRound}</p>}
          {elsewhere > 0 && <p>{text.lampElsewhere({ hours: showHours(elsewhere, view.language) })}</p>}
        </>
      }
    />
  );
}
