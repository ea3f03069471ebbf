import { Funnel } from "../../shared/art/funnel.tsx";
import { ChartCard } from "../../shared/display/chart-card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import type { DistrictFigures } from "./district-figures.ts";
import { districtMessages } from "./messages.ts";

/** How far the projects posted in the last year have come; the step that lost most stands out. */
export function PathCard({ path }: Pick<DistrictFigures, "path">) {
  const text = useMessages(districtMessages);
  const counts = [
    { key: "posted", name: text.posted, count: path.posted },
    { key: "published", name: text.published, count: path.published },
    { key: "with-shifts", name: text.withShifts, count: path.withShifts },
    { key: "people-found", name: text.peopleFound, count: path.peopleFound },
    { key: "served", name: text.pathServed, count: path.served },
    { key: "recorded", name: text.recorded, count: path.recorded },
  ];
  const steps = counts.map((step, at) => ({ ...step, fewer: (counts[at - 1]?.count ?? step.count) - step.count }));
  const most = Math.max(...steps.map(({ fewer }) => fewer));
  return (
    <ChartCard
      title={text.pathTitle}
      detail={
        <>
          {text.pathDetail}
          <span className="dot">·</span>
          {text.pathSentence({ posted: path.posted, recorded: path.recorded })}
        </>
      }
      picture={
        path.posted === 0 ? (
          <p className="py-6 text-center text-ink-2">{text.pathEmpty}</p>
        ) : (
          <Funnel
            label={text.pathLabel}
            steps={steps.map(({ fewer, ...step }) => ({
              ...step,
              ...(fewer > 0 ? { lost: text.lost({ count: fewer }), hot: fewer === most } : {}),
            }))}
          />
        )
      }
      table={
        <DataTable
          caption={text.pathLabel}
          rows={steps}
          keyOf={({ key }) => key}
          columns={[
            { id: "step", head: text.stepColumn, cell: ({ name }) => name },
            { id: "count", head: text.countColumn, cell: ({ count }) => count, align: "end" },
            { id: "fewer", head: text.lostColumn, cell: ({ fewer }) => (fewer === 0 ? "–" : fewer), align: "end" },
          ]}
        />
      }
    />
  );
}
