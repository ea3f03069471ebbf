import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { DistrictFigures } from "../../features/district/district-figures.ts";
import { DistrictFilters } from "../../features/district/district-filters.tsx";
import { FigureTiles, WeeksCard } from "../../features/district/figure-tiles.tsx";
import { LampCard } from "../../features/district/lamp-card.tsx";
import { lampsOf } from "../../features/district/lamp-streets.ts";
import { districtMessages } from "../../features/district/messages.ts";
import { PathCard } from "../../features/district/path-card.tsx";
import { SkillCard } from "../../features/district/skill-card.tsx";
import { UnitCard } from "../../features/district/unit-card.tsx";
import { WaitingCard } from "../../features/district/waiting-card.tsx";
import { FairnessCard } from "../../features/matching/fairness-card.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { federationMessages } from "./messages.ts";

const route = getRouteApi("/federation/");
const dayMillis = 86_400_000;
const spans = { month: "spanMonth", days30: "spanDays30", year: "spanYear" } as const;

/** What the district did in a stretch of time; the title says the finding. */
export function OverviewPage() {
  const text = useMessages(districtMessages);
  const pages = useMessages(federationMessages);
  const { period = "month", street } = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const figures = useQuery(
    trpc.districtFigures.show.queryOptions({ period, street: street ?? null }, { placeholderData: keepPreviousData }),
  );
  const filters = (
    <DistrictFilters
      period={period}
      street={street ?? null}
      onChange={(next) =>
        void navigate({
          search: { period: next.period, ...(next.street ? { street: next.street } : {}) },
          replace: true,
        })
      }
    />
  );
  if (figures.isError) {
    return (
      <>
        <PageTitle title={pages.overview} actions={filters} />
        <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />
      </>
    );
  }
  if (!figures.data) {
    return (
      <>
        <PageTitle title={pages.overview} actions={filters} />
        <OverviewSkeleton />
      </>
    );
  }
  const { current, hours } = figures.data;
  const lamps = lampsOf(hours.divisions, (current.end - current.start) / dayMillis, street ?? null);
  const name = streetsOfNewDistrict().find(({ code }) => code === street)?.name;
  const { lit, all } = lamps;
  return (
    <div aria-busy={figures.isPlaceholderData}>
      <PageTitle
        title={name === undefined ? text.litDistrict({ lit }) : text.litStreet({ street: name, lit })}
        detail={text.litDetail({ all, lit, span: text[spans[period]] })}
        actions={filters}
      />
      <Overview figures={figures.data} lamps={lamps} />
    </div>
  );
}

function Overview({
  figures,
  lamps,
}: {
  readonly figures: DistrictFigures;
  readonly lamps: ReturnType<typeof lampsOf>;
}) {
  const text = useMessages(districtMessages);
  const view = useDateView(districtZone);
  const trpc = useTRPC();
  const waiting = useQuery(trpc.districtFigures.waiting.queryOptions());
  const fairness = useQuery(trpc.matching.weekFairness.queryOptions());
  const { previous, hours, weeks, skills, path } = figures;
  return (
    <div className="flex flex-col gap-4">
      <FigureTiles figures={figures} />
      <p className="meta">
        {text.compared({ from: showShortDay(previous.start, view), to: showShortDay(previous.end - 1, view) })}
      </p>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2 xl:grid-cols-[minmax(0,430fr)_minmax(0,385fr)_minmax(0,300fr)]">
        <LampCard lamps={lamps} />
        <SkillCard skills={skills} />
        <div className="lg:col-span-2 xl:col-span-1">
          {waiting.data ? (
            <WaitingCard tasks={waiting.data} />
          ) : waiting.isError ? (
            <ErrorState error={waiting.error} onRetry={() => void waiting.refetch()} />
          ) : (
            <Skeleton height="320px" />
          )}
        </div>
      </div>
      {fairness.data && <FairnessCard {...fairness.data} />}
      <PathCard path={path} />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <UnitCard units={hours.units} />
        <WeeksCard weeks={weeks} />
      </div>
    </div>
  );
}

function OverviewSkeleton() {
  return (
    <Loading>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-3 xl:grid-cols-5">
        {[0, 1, 2, 3, 4].map((tile) => (
          <Skeleton key={tile} height="112px" />
        ))}
      </div>
      <div className="mt-4 grid gap-4 lg:grid-cols-2 xl:grid-cols-[minmax(0,430fr)_minmax(0,385fr)_minmax(0,300fr)]">
        <Skeleton height="480px" />
        <Skeleton height="480px" />
        <Skeleton height="480px" />
      </div>
    </Loading>
  );
}
