import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { planMessages } from "./messages.ts";
import { PlanComparison, PlanFairness, PlanTiles } from "./plan-figures.tsx";
import { PlanList, usePlanName } from "./plan-list.tsx";
import { PlanProposals } from "./plan-proposals.tsx";
import { isUnderWay, type PlanRun } from "./plan-run.ts";
import { StartPlan } from "./start-plan.tsx";

const lookAgainMillis = 1_000;
const nothing = "none";

export interface PlanChoice {
  readonly run?: string;
  /** The run it is compared with. */
  readonly with?: string;
}

interface PlanBoardProps {
  /** Null for the federation. */
  readonly organisationId: string | null;
  readonly choice: PlanChoice;
  readonly onChoose: (choice: PlanChoice) => void;
}

/** Planning a week: starting runs, watching them, comparing two, and sending what one of them proposes. */
export function PlanBoard({ organisationId, choice, onChoose }: PlanBoardProps) {
  const text = useMessages(planMessages);
  const trpc = useTRPC();
  const runs = useQuery(
    trpc.plans.list.queryOptions(
      { organisationId },
      {
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? lookAgainMillis : false),
      },
    ),
  );
  if (runs.isError) return <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />;
  const all = runs.data ?? [];
  const chosen = all.find(({ id }) => id === choice.run) ?? all[0];
  return (
    <>
      <PageTitle title={text.title} detail={text.detail} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="grid min-w-0 grid-cols-1 gap-4">
          <StartPlan organisationId={organisationId} onStarted={(run) => onChoose({ run })} />
          <PlanList runs={all} chosen={chosen?.id ?? null} onChoose={(run) => onChoose({ run })} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-4">
          {runs.isPending ? (
            <Loading>
              <RowsSkeleton rows={6} />
            </Loading>
          ) : (
            chosen && <ChosenRun key={chosen.id} run={chosen} runs={all} choice={choice} onChoose={onChoose} />
          )}
        </div>
      </div>
    </>
  );
}

interface ChosenRunProps {
  readonly run: PlanRun;
  readonly runs: readonly PlanRun[];
  readonly choice: PlanChoice;
  readonly onChoose: (choice: PlanChoice) => void;
}

function ChosenRun({ run, runs, choice, onChoose }: ChosenRunProps) {
  const text = useMessages(planMessages);
  const name = usePlanName();
  const { figures } = run;
  if (isUnderWay(run)) return <RunUnderWay run={run} />;
  if (figures === null) return <Card>{run.status === "failed" ? text.failed : text.cancelled}</Card>;
  const others = runs.filter(({ id, status }) => id !== run.id && status === "done");
  const other = others.find(({ id }) => id === choice.with);
  const label = (one: PlanRun) => [name(one), text.percent({ percent: one.fairnessCost })].join(" · ");
  return (
    <>
      <PlanTiles figures={figures} />
      {others.length > 0 && (
        <SelectField
          label={text.compare}
          choices={[
            { id: nothing, label: text.noCompare },
            ...others.map((one) => ({ id: one.id, label: label(one) })),
          ]}
          value={other?.id ?? nothing}
          onChange={(id) => onChoose({ run: run.id, ...(id === nothing ? {} : { with: id }) })}
        />
      )}
      {other ? <PlanComparison one={run} other={other} /> : <PlanFairness figures={figures} />}
      <RunProposals runId={run.id} />
    </>
  );
}

function RunProposals({ runId }: { readonly runId: string }) {
  const trpc = useTRPC();
  // Reading names is written down, so it is asked for once and not again by itself.
  const plan = useQuery(trpc.plans.show.queryOptions({ runId }, { refetchOnWindowFocus: false }));
  if (plan.isError) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) {
    return (
      <Loading>
        <RowsSkeleton rows={6} />
      </Loading>
    );
  }
  return <PlanProposals runId={runId} seats={plan.data.seats} />;
}

function RunUnderWay({ run }: { readonly run: PlanRun }) {
  const text = useMessages(planMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const percent = Math.round(run.progress * 100);
  const stop = useMutation(
    trpc.plans.cancel.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.plans.list.pathFilter()) }),
  );
  return (
    <Card as="section" aria-labelledby="plan-progress">
      <h2 id="plan-progress" className="fs-18 mb-3">
        {run.status === "waiting" ? text.waiting : text.running({ percent })}
      </h2>
      <div
        role="progressbar"
        aria-label={text.progress}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="mb-4 h-2 rounded-full bg-sunken"
      >
        <div className="h-2 rounded-full bg-lake-solid" style={{ width: `${percent}%` }} />
      </div>
      <Problems list={problemsOf(stop.error)} />
      <Button kind="outline" busy={stop.isPending} onPress={() => stop.mutate({ runId: run.id })}>
        {text.stop}
      </Button>
    </Card>
  );
}
