import { Fragment } from "react";
import { CheckInCard } from "../../features/check-in/check-in-card.tsx";
import { checkInMessages } from "../../features/check-in/messages.ts";
import { NothingOpen } from "../../features/check-in/nothing-open.tsx";
import { useCheckIn } from "../../features/check-in/use-check-in.ts";
import { DirectionsButton } from "../../features/schedule/directions-button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { CrisisHelp } from "./crisis-help.tsx";
import { projectsPath } from "./public-paths.ts";

/** Checking in and out of the shift that is on. */
export function CheckInPage() {
  const text = useMessages(checkInMessages);
  const mine = useCheckIn();
  return (
    <div className="mx-auto max-w-[30rem]">
      <PageTitle title={text.checkIn} />
      {mine.isError && <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />}
      {mine.isPending && (
        <Loading>
          <Skeleton height="420px" className="rounded-hero" />
        </Loading>
      )}
      {mine.data && (
        <div className="flex flex-col gap-4">
          {mine.data.open.map((promise) => (
            <Fragment key={promise.id}>
              <CheckInCard promise={promise} directions={<DirectionsButton place={promise.place} />} />
              <CrisisHelp signup={promise} notice />
            </Fragment>
          ))}
          {mine.data.open.length === 0 && (
            <NothingOpen next={mine.data.next}>
              {mine.data.next === null ? (
                <ButtonLink to={projectsPath} kind="soft">
                  {text.findOne}
                </ButtonLink>
              ) : (
                <ButtonLink to="/schedule" kind="soft">
                  {text.toSchedule}
                </ButtonLink>
              )}
            </NothingOpen>
          )}
          {mine.data.open.some(({ attendance }) => attendance?.outAt) && (
            <ButtonLink to="/hours" kind="soft">
              {text.toHours}
            </ButtonLink>
          )}
          <p className="meta text-center text-balance">{text.rollCall}</p>
        </div>
      )}
    </div>
  );
}
