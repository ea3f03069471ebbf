import { useQuery } from "@tanstack/react-query";
import { OpenCalls } from "../../features/care/open-calls.tsx";
import { deskMessages } from "../../features/desk/messages.ts";
import { NextDays } from "../../features/desk/next-days.tsx";
import { dayAhead } from "../../features/desk/shift-moment.ts";
import { TodayBoard } from "../../features/desk/today-board.tsx";
import { WaitingCard } from "../../features/desk/waiting-card.tsx";
import { withDots } from "../../shared/art/dotted.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showDay, showTime } from "../../shared/dates.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

const everyMinute = 60_000;

/** The organizer's day: the board, the hours that wait, and what comes next. */
export function TodayPage() {
  const text = useMessages(deskMessages);
  const { language } = usePreferences();
  const { organisation, viewer } = useDesk();
  const trpc = useTRPC();
  const today = useQuery(
    trpc.desk.today.queryOptions({ organisationId: organisation.id }, { refetchInterval: everyMinute }),
  );
  if (!today.data) return <WaitingPage error={today.error} onRetry={() => void today.refetch()} />;
  const now = today.dataUpdatedAt;
  const shifts = today.data.today;
  const zone = shifts[0]?.times.timeZone ?? districtZone;
  const view = { language, zone, now: new Date(now) };
  const hour = Number(showTime(now, view).slice(0, 2));
  const greet = hour < 12 ? text.morning : hour < 18 ? text.afternoon : text.evening;
  const places = shifts.reduce((sum, shift) => sum + shift.places, 0);
  const { shifts: ahead, missing, room } = dayAhead(shifts, now);
  const standing =
    missing > 0 ? text.dayLacks({ count: missing }) : room > 0 ? text.dayRoom({ count: room }) : text.dayFull;
  const wanted = ahead === 0 ? "" : standing;
  return (
    <>
      <PageTitle
        title={greet({ name: viewer.name })}
        detail={withDots(`${text.daySum({ day: showDay(now, view), shifts: shifts.length, places })}${wanted}`)}
        actions={
          <ButtonLink to="/desk/projects/new" icon="plus" size="desk">
            {text.newProject}
          </ButtonLink>
        }
      />
      <div className="flex flex-col gap-4">
        <OpenCalls organisationId={organisation.id} />
        <TodayBoard shifts={shifts} now={now} zone={zone} />
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
          <WaitingCard waiting={today.data.waiting} now={now} />
          <NextDays shifts={today.data.next} now={now} />
        </div>
      </div>
    </>
  );
}
