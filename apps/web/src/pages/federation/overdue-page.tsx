import { useQuery } from "@tanstack/react-query";
import { hoursReviewMessages } from "../../features/hours-review/messages.ts";
import { OverdueUnitCard } from "../../features/hours-review/overdue-unit-card.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";

/** Units that have not recorded in ten working days, and how to reach them. */
export function OverduePage() {
  const text = useMessages(hoursReviewMessages);
  const trpc = useTRPC();
  const overdue = useQuery(trpc.hoursReview.overdue.queryOptions());
  const units = overdue.data ?? [];
  const entries = units.reduce((sum, unit) => sum + unit.entries, 0);
  const found = units.length === 0 ? text.overdueNone : text.overdueDetail({ entries, units: units.length });
  return (
    <>
      <PageTitle title={text.overdueTitle} detail={overdue.data && found} />
      {overdue.isError ? (
        <ErrorState error={overdue.error} onRetry={() => void overdue.refetch()} />
      ) : overdue.isPending ? (
        <Loading>
          <RowsSkeleton rows={6} />
        </Loading>
      ) : units.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={text.overdueEmpty}>
          <ButtonLink to="/federation" kind="soft">
            {text.toOverview}
          </ButtonLink>
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          <Notice tint="lake">{text.overdueRule}</Notice>
          {units.map((unit) => (
            <OverdueUnitCard key={unit.id} unit={unit} />
          ))}
        </div>
      )}
    </>
  );
}
