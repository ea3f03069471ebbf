import { workRulesMessages } from "../../features/work-rules/messages.ts";
import { RulesForm } from "../../features/work-rules/rules-form.tsx";
import { RulesHistory, SetLine } from "../../features/work-rules/rules-history.tsx";
import { RulesList } from "../../features/work-rules/rules-list.tsx";
import { useWorkRules } from "../../features/work-rules/use-work-rules.ts";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";

/** Rest and hours as the federation sets them: what counts, since when and why, what was before, and setting new ones. */
export function RulesPage() {
  const text = useMessages(workRulesMessages);
  const shown = useWorkRules();
  return (
    <>
      <PageTitle title={text.title} detail={text.detail} />
      {shown.isError ? (
        <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
      ) : shown.isPending ? (
        <Loading>
          <RowsSkeleton rows={6} />
        </Loading>
      ) : (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <div className="flex flex-col gap-4">
            <Card as="section" aria-labelledby="rules-now">
              <h2 id="rules-now" className="fs-18">
                {text.now}
              </h2>
              <div className="my-2">
                {shown.data.history[0] ? (
                  <SetLine line={shown.data.history[0]} />
                ) : (
                  <p className="meta">{text.house}</p>
                )}
              </div>
              <RulesList rules={shown.data.rules} />
            </Card>
            <RulesHistory lines={shown.data.history.slice(1)} />
          </div>
          <RulesForm rules={shown.data.rules} />
        </div>
      )}
    </>
  );
}
