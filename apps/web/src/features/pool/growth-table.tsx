import type { PoolHealthView } from "@nuanlin/api/pool/pool-view";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { healthMessages } from "./health-messages.ts";

type Growth = PoolHealthView["senior"];

/** New and all senior social workers and leading talents, a line a year, the newest first. */
export function GrowthTable({ senior, leading }: { readonly senior: Growth; readonly leading: Growth }) {
  const text = useMessages(healthMessages);
  const years = [...new Set([...senior, ...leading].map(({ year }) => year))].toSorted((a, b) => b - a);
  const added = (growth: Growth, year: number) => growth.find((line) => line.year === year)?.added ?? 0;
  /** What stood at the end of the year, also where that year added nothing. */
  const total = (growth: Growth, year: number) => growth.findLast((line) => line.year <= year)?.total ?? 0;
  return (
    <Section title={text.growth}>
      <Card padding="none">
        <DataTable
          caption={text.tableOf({ what: text.growth })}
          rows={years}
          keyOf={String}
          empty={<p className="meta p-5">{text.noGrowth}</p>}
          columns={[
            { id: "year", head: text.year, cell: (year) => year },
            { id: "sa", head: text.seniorAdded, align: "end", cell: (year) => added(senior, year) },
            { id: "st", head: text.seniorTotal, align: "end", cell: (year) => total(senior, year) },
            { id: "la", head: text.leadingAdded, align: "end", cell: (year) => added(leading, year) },
            { id: "lt", head: text.leadingTotal, align: "end", cell: (year) => total(leading, year) },
          ]}
        />
      </Card>
    </Section>
  );
}
