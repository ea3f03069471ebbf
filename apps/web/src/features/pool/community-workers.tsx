import type { PoolHealthView } from "@nuanlin/api/pool/pool-view";
import { divisionByCode } from "@nuanlin/domain/divisions/huzhou-divisions";
import { communityWorkersAim } from "@nuanlin/domain/pool/community-workers";
import { useState } from "react";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showCount } from "../../shared/quantities.ts";
import { healthMessages } from "./health-messages.ts";
import { PopulationForm } from "./population-form.tsx";

type Figure = PoolHealthView["population"][number];

interface CommunityWorkersProps {
  readonly figures: readonly Figure[];
  readonly total: PoolHealthView["total"];
  readonly thisYear: number;
}

const yearsShown = 4;

/** Community workers against the aim, by street and year, and the form for the next figures. */
export function CommunityWorkers({ figures, total, thisYear }: CommunityWorkersProps) {
  const text = useMessages(healthMessages);
  const { language } = usePreferences();
  const years = [...new Set(figures.map(({ year }) => year))].toSorted((a, b) => b - a).slice(0, yearsShown);
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen !== null && years.includes(chosen) ? chosen : years[0];
  const rows = figures.filter((figure) => figure.year === year);
  return (
    <Section title={text.workers}>
      <p className="meta mb-3">{text.workersAim}</p>
      {total && <p className="strong mb-3">{text.totalLine({ ...total, ratio: oneDigit(total.per10000) })}</p>}
      <div className="flex flex-col gap-4">
        {years.length > 1 && year !== undefined && (
          <Segmented
            label={text.year}
            value={String(year)}
            choices={years.map((one) => ({ id: String(one), label: String(one) }))}
            onChange={(one) => choose(Number(one))}
          />
        )}
        <Card padding="none">
          <DataTable
            caption={text.tableOf({ what: text.workers })}
            rows={rows}
            keyOf={({ divisionCode }) => divisionCode}
            empty={<p className="meta p-5">{text.noFigures}</p>}
            columns={[
              {
                id: "division",
                head: text.division,
                cell: ({ divisionCode: code }) => (
                  <span className="whitespace-nowrap">{divisionByCode(code)?.name ?? code}</span>
                ),
              },
              // The finding comes first, so that a phone shows it without scrolling aside.
              { id: "bar", head: text.ratio, cell: (row) => <Bar per10000={row.per10000} /> },
              {
                id: "missing",
                head: text.toAim,
                align: "end",
                cell: ({ missing }) => (missing === 0 ? text.reached : text.missing({ count: missing })),
              },
              {
                id: "residents",
                head: text.residents,
                align: "end",
                cell: (row) => showCount(row.residents, language),
              },
              { id: "workers", head: text.communityWorkers, align: "end", cell: (row) => row.communityWorkers },
            ]}
          />
        </Card>
        <PopulationForm thisYear={thisYear} />
      </div>
    </Section>
  );
}

const oneDigit = (value: number) => value.toFixed(1);

/** From zero; the line is the aim. The number beside it says the same. */
function Bar({ per10000 }: { readonly per10000: number }) {
  const text = useMessages(healthMessages);
  const most = Math.max(communityWorkersAim * 1.25, per10000);
  const share = (value: number) => `${(value / most) * 100}%`;
  return (
    <span className="flex min-w-28 items-center gap-2">
      <span aria-hidden className="relative h-3 flex-1 rounded-e-[5px] bg-sunken">
        <i className="absolute inset-y-0 start-0 rounded-e-[5px] bg-c-have" style={{ width: share(per10000) }} />
        <i className="absolute -inset-y-1 w-0.5 bg-ink" style={{ insetInlineStart: share(communityWorkersAim) }} />
      </span>
      <span aria-hidden className="tabular-nums">
        {oneDigit(per10000)}
      </span>
      <span className="sr-only">{text.bar({ ratio: oneDigit(per10000) })}</span>
    </span>
  );
}
