import { StatTile } from "../../shared/art/stat-tile.tsx";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import { planMessages } from "./messages.ts";
import { gapPercent, mostServices, type PlanFigures, type PlanRun } from "./plan-run.ts";
import { ServiceDots } from "./service-dots.tsx";

/** What a plan amounts to, beside how the week stands without it. */
export function PlanTiles({ figures }: { readonly figures: PlanFigures }) {
  const text = useMessages(planMessages);
  const { proposed, places, shiftsOpen, shifts, projects, projectsBefore, projectsAfter } = figures;
  return (
    <div className="grid grid-cols-2 gap-3 xl:grid-cols-4">
      <StatTile label={text.placesFilled} value={String(proposed)} unit={text.ofPlaces({ places })} />
      <StatTile label={text.shiftsOpen} value={String(shiftsOpen)} unit={text.ofShifts({ shifts })} />
      <StatTile
        label={text.projects}
        value={String(projectsAfter)}
        unit={text.ofProjects({ projects })}
        note={text.before({ count: projectsBefore })}
      />
      <StatTile label={text.near} value={text.atMost({ percent: gapPercent(figures) })} note={text.nearNote} />
    </div>
  );
}

/** Who serves how often: as it stands, and if everybody says yes. */
export function PlanFairness({ figures }: { readonly figures: PlanFigures }) {
  const text = useMessages(planMessages);
  const most = mostServices(figures.servicesAfter);
  return (
    <Card as="section" aria-labelledby="plan-fairness">
      <h2 id="plan-fairness" className="fs-18">
        {most === 0 ? text.dotsNobody : text.dotsTitle({ most })}
      </h2>
      <p className="meta mb-4">{text.dotsDetail}</p>
      <div className="grid gap-6 sm:grid-cols-2">
        <ServiceDots title={text.dotsNow} counts={figures.servicesBefore} tone="plain" />
        <ServiceDots title={text.dotsThen} counts={figures.servicesAfter} tone="lake" />
      </div>
    </Card>
  );
}

/** Two runs beside each other, figure by figure and as people. */
export function PlanComparison({ one, other }: { readonly one: PlanRun; readonly other: PlanRun }) {
  const text = useMessages(planMessages);
  const [a, b] = [one.figures, other.figures];
  if (a === null || b === null) return null;
  const rows = [
    { name: text.placesFilled, of: (figures: PlanFigures) => `${figures.proposed} ${text.ofPlaces(figures)}` },
    { name: text.shiftsOpen, of: (figures: PlanFigures) => `${figures.shiftsOpen} ${text.ofShifts(figures)}` },
    { name: text.projects, of: (figures: PlanFigures) => `${figures.projectsAfter} ${text.ofProjects(figures)}` },
    { name: text.near, of: (figures: PlanFigures) => text.atMost({ percent: gapPercent(figures) }) },
  ].map(({ name, of }) => ({ name, one: of(a), other: of(b) }));
  const cost = (run: PlanRun) => text.percent({ percent: run.fairnessCost });
  return (
    <Card as="section" aria-labelledby="plan-comparison">
      <h2 id="plan-comparison" className="fs-18 mb-3">
        {text.compareTitle}
      </h2>
      <DataTable
        caption={text.compareTitle}
        rows={[...rows, { name: text.fairnessShort, one: cost(one), other: cost(other) }]}
        keyOf={({ name }) => name}
        columns={[
          { id: "figure", head: text.figure, cell: ({ name }) => name },
          { id: "one", head: text.thisOne, cell: (row) => row.one, align: "end" },
          { id: "other", head: text.otherOne, cell: (row) => row.other, align: "end" },
        ]}
      />
      <div className="mt-5 grid gap-6 sm:grid-cols-2">
        <ServiceDots title={text.thisOne} counts={a.servicesAfter} tone="lake" />
        <ServiceDots title={text.otherOne} counts={b.servicesAfter} tone="plain" />
      </div>
    </Card>
  );
}
