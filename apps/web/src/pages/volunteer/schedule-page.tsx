import { useNavigate, useSearch } from "@tanstack/react-router";
import { MyStanding } from "../../features/series/my-standing.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useHashTarget } from "../../shared/use-hash-target.ts";
import { useTitle } from "../../shared/use-title.ts";
import { AskedOfMe } from "./asked-of-me.tsx";
import { BackLink } from "./back-link.tsx";
import { ScheduleCalendar } from "./schedule-calendar.tsx";
import { ScheduleList } from "./schedule-list.tsx";
import { schedulePageMessages } from "./schedule-messages.ts";
import { type ScheduleView, scheduleViews } from "./search.ts";

/** The agenda: what is coming as a list, a week or a month, and, a page further, what is over. */
export function SchedulePage() {
  const text = useMessages(schedulePageMessages);
  const navigate = useNavigate({ from: "/schedule" });
  const { when, view = "list", day } = useSearch({ from: "/volunteer/schedule" });
  useHashTarget();
  useTitle(when === "past" ? text.past : text.title);
  if (when === "past") {
    return (
      <div className="mx-auto max-w-[46rem]">
        <PageTitle title={text.past} before={<BackLink to="/schedule" />} />
        <ScheduleList when="past" />
      </div>
    );
  }
  const show = (next: ScheduleView) =>
    void navigate({ search: next === "list" ? {} : { view: next, ...(day === undefined ? {} : { day }) } });
  return (
    <div className={`mx-auto ${view === "list" ? "max-w-[46rem]" : "max-w-[72rem]"}`}>
      <div className="mb-4 flex flex-wrap items-center gap-y-1">
        <h1 className="fs-24 flex-1">{text.title}</h1>
        <div className="-me-3 -ms-3 flex flex-wrap">
          <ButtonLink to="/me/settings" hash="calendar" kind="text" size="desk" icon="calendar">
            {text.sync}
          </ButtonLink>
          <ButtonLink to="/schedule" search={{ when: "past" }} kind="text" size="desk">
            {text.toPast}
          </ButtonLink>
        </div>
      </div>
      <div className="mb-5 max-w-[24rem]">
        <Segmented
          label={text.views}
          hideLabel
          choices={scheduleViews.map((id) => ({ id, label: text[id] }))}
          value={view}
          onChange={show}
        />
      </div>
      <AskedOfMe className="mb-5" />
      {view === "list" ? (
        <>
          <ScheduleList when="coming" />
          <MyStanding />
        </>
      ) : (
        <ScheduleCalendar
          view={view}
          day={day}
          onChoose={(next) => void navigate({ search: { view, day: next }, replace: true, resetScroll: false })}
        />
      )}
    </div>
  );
}
