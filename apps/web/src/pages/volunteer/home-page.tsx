import { divisionByCode } from "@nuanlin/domain/divisions/huzhou-divisions";
import { isLive } from "@nuanlin/domain/signups/signup";
import { Link } from "@tanstack/react-router";
import { useOwnProfile } from "../../features/people/use-own-profile.ts";
import { NextShift } from "../../features/schedule/next-shift.tsx";
import { useMySignups } from "../../features/schedule/use-my-signups.ts";
import { PendingLines } from "../../features/signups/pending-lines.tsx";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showDay } from "../../shared/dates.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useTitle } from "../../shared/use-title.ts";
import { AskedOfMe } from "./asked-of-me.tsx";
import { callName, greetingAt } from "./greeting.ts";
import { HomeChips } from "./home-chips.tsx";
import { homeMessages } from "./home-messages.ts";
import { HomeSearch } from "./home-search.tsx";
import { volunteerMessages } from "./messages.ts";
import { MissingNotice } from "./missing-notice.tsx";
import { MyOffers } from "./my-offers.tsx";
import { projectsPath } from "./public-paths.ts";
import { SuitingProjects } from "./suiting-projects.tsx";

/** A volunteer's first page: who and when it is, the next promise, and what suits. */
export function HomePage() {
  const text = useMessages(homeMessages);
  const page = useMessages(volunteerMessages);
  useTitle(text.title);
  const view = useDateView(districtZone);
  const profile = useOwnProfile();
  const coming = useMySignups("coming");
  if (profile.isError) {
    return (
      <>
        <h1 className="sr-only">{text.title}</h1>
        <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
      </>
    );
  }
  if (!profile.data) {
    return (
      <Loading>
        <Skeleton height="52px" width="240px" className="mb-4" />
        <Skeleton height="220px" className="mb-5 rounded-hero" />
        <Skeleton height="50px" round />
      </Loading>
    );
  }
  const { name, avatarSeed, divisionCode, missing, slots, interests } = profile.data;
  const street = divisionCode === null ? undefined : divisionByCode(divisionCode.slice(0, 9))?.name;
  const signups = coming.data?.pages.flatMap((shown) => shown.signups);
  const live = signups?.filter(({ status }) => isLive(status));
  const standing = live?.filter(({ status }) => status === "confirmed");
  const next = standing?.find(({ attendance }) => !attendance?.outAt);
  return (
    <div className="flex flex-col gap-4">
      <header className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="fs-24">{text[greetingAt(view.now, districtZone)]({ name: callName(name) })}</h1>
          <p className="meta">
            <Dotted parts={[showDay(view.now, view), street]} />
          </p>
        </div>
        <Link to="/me" aria-label={page.account} className="rounded-full lg:hidden">
          <Avatar seed={avatarSeed} size={44} />
        </Link>
      </header>
      <MyOffers signups={live ?? []} />
      <AskedOfMe />
      <MissingNotice missing={missing} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] lg:gap-6">
        <div className="empty:hidden lg:order-2">
          {coming.isPending && (
            <Loading>
              <Skeleton height="220px" className="rounded-hero" />
            </Loading>
          )}
          {coming.isError && <ErrorState error={coming.error} onRetry={() => void coming.refetch()} />}
          {next !== undefined && (
            <NextShift
              signup={next}
              checkIn={
                <ButtonLink to="/check-in" className="bg-on-deep text-lake-deep">
                  {page.checkIn}
                </ButtonLink>
              }
            />
          )}
          {live?.length === 0 && <p className="meta lg:pt-3">{text.noShift}</p>}
          <PendingLines signups={live ?? []} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <HomeSearch />
          <HomeChips interests={interests} />
        </div>
      </div>
      <Section title={text.suits} end={<Link to={projectsPath}>{text.seeAll}</Link>}>
        {slots.length === 0 && interests.length === 0 && (
          <div className="mb-4">
            <Notice
              tint="lake"
              icon="window"
              action={
                <ButtonLink to="/me/profile" kind="text" size="row">
                  {text.tellDo}
                </ButtonLink>
              }
            >
              {text.tell}
            </Notice>
          </div>
        )}
        <SuitingProjects />
      </Section>
    </div>
  );
}
