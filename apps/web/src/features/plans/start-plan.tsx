import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { isoDay, showShortDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { mondays } from "./mondays.ts";
import { planMessages } from "./messages.ts";

const costs = ["0", "1", "3", "5"] as const;
const everywhere = "district";

interface StartPlanProps {
  /** Null plans for the federation: everywhere, or one street. */
  readonly organisationId: string | null;
  readonly onStarted: (runId: string) => void;
}

/** Which week, for whom, and how much fairness may cost. */
export function StartPlan({ organisationId, onStarted }: StartPlanProps) {
  const text = useMessages(planMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const view = useDateView(districtZone);
  const weeks = mondays(view.now, districtZone);
  const [week, setWeek] = useState(isoDay(weeks[1], districtZone));
  const [scope, setScope] = useState(everywhere);
  const [cost, setCost] = useState<(typeof costs)[number]>("1");
  const start = useMutation(
    trpc.plans.start.mutationOptions({
      onSuccess: ({ id }) => onStarted(id),
      onSettled: () => queryClient.invalidateQueries(trpc.plans.list.pathFilter()),
    }),
  );
  const begin = () =>
    start.mutate({
      day: week,
      fairnessCost: Number(cost),
      scope:
        organisationId !== null
          ? { kind: "organisation", organisationId }
          : scope === everywhere
            ? { kind: "district" }
            : { kind: "street", street: scope },
    });
  const weekName = [text.thisWeek, text.nextWeek, text.laterWeek, text.laterWeek] as const;
  return (
    <Card as="section" aria-labelledby="make-plan">
      <h2 id="make-plan" className="fs-18 mb-3">
        {text.make}
      </h2>
      <div className="flex flex-col gap-4">
        <SelectField
          label={text.week}
          choices={weeks.map((monday, at) => ({
            id: isoDay(monday, districtZone),
            label: (weekName[at] ?? text.laterWeek)({ day: showShortDay(monday, view) }),
          }))}
          value={week}
          onChange={setWeek}
        />
        {organisationId === null && (
          <SelectField
            label={text.scope}
            choices={[
              { id: everywhere, label: text.district },
              ...streetsOfNewDistrict().map(({ code, name }) => ({ id: code, label: name })),
            ]}
            value={scope}
            onChange={setScope}
          />
        )}
        <div>
          <Segmented
            label={text.fairness}
            choices={costs.map((id) => ({ id, label: text.percent({ percent: Number(id) }) }))}
            value={cost}
            onChange={setCost}
          />
          <p className="meta mt-1">{text.fairnessHelp}</p>
        </div>
        <Problems list={problemsOf(start.error)} />
        <Button busy={start.isPending} onPress={begin}>
          {text.start}
        </Button>
      </div>
    </Card>
  );
}
