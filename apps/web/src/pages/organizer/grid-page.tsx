import { mondayOf, plusWeeks } from "@nuanlin/domain/shifts/week-grid";
import { atLocal } from "@nuanlin/domain/time/zone";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { shiftGridMessages } from "../../features/shift-grid/messages.ts";
import { WeekGrid } from "../../features/shift-grid/week-grid.tsx";
import { withDots } from "../../shared/art/dotted.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { isoDay, showShortDay } from "../../shared/dates.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** All shifts of one week, project by project. */
export function GridPage() {
  const text = useMessages(shiftGridMessages);
  const { organisation } = useDesk();
  const view = useDateView(districtZone);
  const { week } = useSearch({ from: "/organizer/desk/grid" });
  const thisMonday = mondayOf(isoDay(view.now, districtZone));
  const monday = week === undefined ? thisMonday : mondayOf(week);
  const trpc = useTRPC();
  const shown = useQuery(
    trpc.desk.week.queryOptions({ organisationId: organisation.id, monday }, { placeholderData: keepPreviousData }),
  );
  if (!shown.data) return <WaitingPage error={shown.error} onRetry={() => void shown.refetch()} />;
  const { days, shifts } = shown.data;
  const short = (day: string | undefined) => showShortDay(atLocal(day ?? monday, "12:00", districtZone), view);
  return (
    <>
      <PageTitle
        title={text.title}
        detail={withDots(text.week({ from: short(days[0]), to: short(days.at(-1)), shifts: shifts.length }))}
        actions={
          <>
            <ButtonLink to="/desk/grid" search={{ week: plusWeeks(monday, -1) }} kind="outline" size="desk">
              {text.before}
            </ButtonLink>
            <ButtonLink to="/desk/grid" search={{}} kind="text" size="desk">
              {text.thisWeek}
            </ButtonLink>
            <ButtonLink to="/desk/grid" search={{ week: plusWeeks(monday, 1) }} kind="outline" size="desk">
              {text.after}
            </ButtonLink>
          </>
        }
      />
      <WeekGrid days={days} shifts={shifts} now={shown.dataUpdatedAt} />
    </>
  );
}
