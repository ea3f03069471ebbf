import { useState } from "react";
import { DownloadHours } from "../../features/hours/download-hours.tsx";
import { Ledger } from "../../features/hours/ledger.tsx";
import { hoursMessages } from "../../features/hours/messages.ts";
import { Recognitions } from "../../features/hours/recognitions.tsx";
import { StarCard } from "../../features/hours/star-card.tsx";
import { SumsCard } from "../../features/hours/sums-card.tsx";
import { useMyHours, useMyProgress } from "../../features/hours/use-my-hours.ts";
import { weekOf } from "../../features/hours/week-of.ts";
import { YearOfHours } from "../../features/hours/year-of-hours.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { LoadMore } from "../../shared/display/load-more.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Loading, RowsSkeleton, Skeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";
import { volunteerMessages } from "./messages.ts";
import { projectsPath } from "./public-paths.ts";

/** One's own hours: the year, the stars, and every entry. */
export function HoursPage() {
  const page = useMessages(volunteerMessages);
  const text = useMessages(hoursMessages);
  const [year, setYear] = useState(() => weekOf(new Date(), districtZone).year);
  const progress = useMyProgress(year);
  const list = useMyHours();
  const entries = list.data?.pages.flatMap((part) => part.entries) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  return (
    <>
      <PageTitle title={page.hours} before={<BackLink to="/me" />} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          {progress.isError && <ErrorState error={progress.error} onRetry={() => void progress.refetch()} />}
          {progress.isPending && (
            <Loading>
              <Skeleton height="336px" width="min(100%, 336px)" round className="mx-auto mb-6" />
              <Skeleton height="200px" />
            </Loading>
          )}
          {progress.data && (
            <>
              <YearOfHours year={progress.data.year} onYear={setYear} />
              <StarCard progress={progress.data} />
              <SumsCard progress={progress.data} />
              <Recognitions recognitions={progress.data.recognitions} />
            </>
          )}
        </div>
        <Section title={text.ledger} end={total > 0 && <DownloadHours />}>
          {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
          {list.isPending && (
            <Loading>
              <RowsSkeleton rows={6} />
            </Loading>
          )}
          {list.data && entries.length === 0 && (
            <EmptyState picture={<SmallTown />} title={text.emptyTitle} detail={text.emptyDetail}>
              <ButtonLink to={projectsPath} kind="soft">
                {page.toProjects}
              </ButtonLink>
            </EmptyState>
          )}
          {entries.length > 0 && (
            <>
              <Ledger entries={entries} />
              <LoadMore
                shown={entries.length}
                total={total}
                busy={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
              />
            </>
          )}
        </Section>
      </div>
    </>
  );
}
