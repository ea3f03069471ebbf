import { useSearch } from "@tanstack/react-router";
import { AgendaCard } from "../../features/schedule/agenda-card.tsx";
import { PastCard } from "../../features/schedule/past-card.tsx";
import { useMySignups } from "../../features/schedule/use-my-signups.ts";
import { WeekStrip } from "../../features/schedule/week-strip.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";
import { projectsPath } from "./public-paths.ts";
import { schedulePageMessages } from "./schedule-messages.ts";

/** The agenda: this week, what is coming, and, a page further, what is over. */
export function SchedulePage() {
  const text = useMessages(schedulePageMessages);
  const { when = "coming" } = useSearch({ from: "/volunteer/schedule" });
  const past = when === "past";
  const list = useMySignups(when);
  const signups = list.data?.pages.flatMap((page) => page.signups) ?? [];
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageTitle
        title={past ? text.past : text.title}
        {...(past ? { before: <BackLink to="/schedule" /> } : {})}
        actions={
          !past && (
            <ButtonLink to="/schedule" search={{ when: "past" }} kind="text" size="desk">
              {text.toPast}
            </ButtonLink>
          )
        }
      />
      {!past && <WeekStrip signups={signups} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && (
        <Loading>
          <Skeleton height="150px" className="mb-4" />
          <Skeleton height="150px" />
        </Loading>
      )}
      {list.data && signups.length === 0 && (
        <EmptyState
          picture={<SmallTown />}
          title={past ? text.emptyPast : text.empty}
          detail={past ? text.emptyPastDetail : text.emptyDetail}
        >
          <ButtonLink to={projectsPath} kind="soft">
            {text.find}
          </ButtonLink>
        </EmptyState>
      )}
      {signups.length > 0 && <h2 className="sr-only">{past ? text.past : text.coming}</h2>}
      <ul className="flex flex-col gap-4">
        {signups.map((signup) =>
          past ? <PastCard key={signup.id} signup={signup} /> : <AgendaCard key={signup.id} signup={signup} />,
        )}
      </ul>
      {list.hasNextPage && (
        <div className="mt-4 text-center">
          <Button kind="soft" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {text.more}
          </Button>
        </div>
      )}
    </div>
  );
}
