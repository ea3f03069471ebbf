import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { atLocal } from "@nuanlin/domain/time/zone";
import { Dotted } from "../../shared/art/dotted.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { planMessages } from "./messages.ts";
import type { PlanRun } from "./plan-run.ts";

interface PlanListProps {
  readonly runs: readonly PlanRun[];
  readonly chosen: string | null;
  readonly onChoose: (runId: string) => void;
}

/** The runs so far, the latest first, with what each came to. */
export function PlanList({ runs, chosen, onChoose }: PlanListProps) {
  const text = useMessages(planMessages);
  return (
    <Card as="section" aria-labelledby="plans-so-far" padding="none">
      <h2 id="plans-so-far" className="fs-18 px-5 pt-5 pb-2">
        {text.runs}
      </h2>
      {runs.length === 0 && <p className="px-5 pb-5 text-ink-2">{text.none}</p>}
      <ul>
        {runs.map((run) => (
          <li key={run.id} className="border-t border-line">
            <button
              type="button"
              className={`flex min-h-row w-full flex-col px-5 py-3 text-start ${run.id === chosen ? "bg-lake-tint" : ""}`}
              aria-current={run.id === chosen}
              onClick={() => onChoose(run.id)}
            >
              <PlanName run={run} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PlanName({ run }: { readonly run: PlanRun }) {
  const text = useMessages(planMessages);
  const name = usePlanName();
  const { status, progress, figures } = run;
  const words =
    status === "done"
      ? text.done({ proposed: figures?.proposed ?? 0, places: figures?.places ?? 0 })
      : status === "running"
        ? text.running({ percent: Math.round(progress * 100) })
        : text[status];
  return (
    <>
      <span className="strong">{name(run)}</span>
      <span className="fs-14 text-ink-2">
        <Dotted parts={[words, text.percent({ percent: run.fairnessCost })]} />
      </span>
    </>
  );
}

/** A run by its week and, for one street, its name. */
export function usePlanName(): (run: PlanRun) => string {
  const text = useMessages(planMessages);
  const view = useDateView(districtZone);
  const streets = streetsOfNewDistrict();
  return ({ week, scope }) => {
    const day = showShortDay(atLocal(week, "12:00", districtZone), view);
    const street = scope.kind === "street" ? streets.find(({ code }) => code === scope.street)?.name : undefined;
    return [text.forWeek({ day }), street].filter((part) => part !== undefined).join(" · ");
  };
}
