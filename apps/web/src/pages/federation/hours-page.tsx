import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { hoursReviewMessages } from "../../features/hours-review/messages.ts";
import { ReviewBar } from "../../features/hours-review/review-bar.tsx";
import { type ReviewFilter, ReviewFilters } from "../../features/hours-review/review-filters.tsx";
import { ShiftCard } from "../../features/hours-review/shift-card.tsx";
import { useHoursForReview } from "../../features/hours-review/use-hours-for-review.ts";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";

const route = getRouteApi("/federation/hours");
const nothing: ReadonlySet<string> = new Set();
const everything: ReviewFilter = { unit: null, street: null, nature: null };

/** Recorded hours that the federation has not looked at: many are found in order at once, or sent back with a reason. */
export function HoursPage() {
  const text = useMessages(hoursReviewMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState(nothing);
  const filter: ReviewFilter = {
    unit: search.unit ?? null,
    street: search.street ?? null,
    nature: search.nature ?? null,
  };
  const list = useHoursForReview(filter);
  const change = ({ unit, street, nature }: ReviewFilter) => {
    setChosen(nothing);
    const next = { ...(unit ? { unit } : {}), ...(street ? { street } : {}), ...(nature ? { nature } : {}) };
    void navigate({ search: next, replace: true, resetScroll: false });
  };
  const units = list.data?.pages[0]?.units ?? [];
  const shifts = list.data?.pages.flatMap((page) => page.shifts) ?? [];
  const count = units.reduce((sum, unit) => sum + unit.count, 0);
  const isFiltered = filter.unit !== null || filter.street !== null || filter.nature !== null;
  return (
    <>
      <PageTitle title={text.title} detail={list.data && text.detail({ count })} />
      <ReviewFilters filter={filter} units={units} onChange={change} />
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Loading>
          <RowsSkeleton rows={8} />
        </Loading>
      ) : shifts.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={isFiltered ? text.emptyFiltered : text.emptyTitle}>
          {isFiltered ? (
            <Button kind="soft" onPress={() => change(everything)}>
              {text.clearFilters}
            </Button>
          ) : (
            <ButtonLink to="/federation" kind="soft">
              {text.toOverview}
            </ButtonLink>
          )}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          {shifts.map((shift) => (
            <ShiftCard key={shift.id} shift={shift} chosen={chosen} onChange={setChosen} />
          ))}
          {list.hasNextPage && (
            <div className="flex justify-center">
              <Button kind="soft" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                {text.more}
              </Button>
            </div>
          )}
        </div>
      )}
      <ReviewBar chosen={chosen} onDone={() => setChosen(nothing)} />
    </>
  );
}
