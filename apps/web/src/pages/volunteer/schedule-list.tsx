import { signupsByDay } from "../../features/schedule/signups-by-day.ts";
import { useMySignups } from "../../features/schedule/use-my-signups.ts";
import { WeekStrip } from "../../features/schedule/week-strip.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { projectsPath } from "./public-paths.ts";
import { ScheduleEntry } from "./schedule-entry.tsx";
import { schedulePageMessages } from "./schedule-messages.ts";

/** What is coming, or what is over, page by page. */
export function ScheduleList({ when }: { readonly when: "coming" | "past" }) {
  const text = useMessages(schedulePageMessages);
  const past = when === "past";
  const list = useMySignups(when);
  const signups = list.data?.pages.flatMap((page) => page.signups) ?? [];
  return (
    <>
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
      <div className="flex flex-col gap-4">
        {signupsByDay(signups).map(([day, ofDay]) => (
          <ul key={day} id={`day-${day}`} className="flex scroll-mt-4 flex-col gap-4">
            {ofDay.map((signup) => (
              <ScheduleEntry key={signup.id} signup={signup} />
            ))}
          </ul>
        ))}
      </div>
      {list.hasNextPage && (
        <div className="mt-4 text-center">
          <Button kind="soft" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {text.more}
          </Button>
        </div>
      )}
    </>
  );
}
