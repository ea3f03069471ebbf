import { ScheduleCard } from "../../shared/art/schedule-card.tsx";
import { isoDay, showTimes } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { projectLink } from "./agenda-card.tsx";
import { scheduleMessages } from "./messages.ts";
import { narrowDay } from "./narrow-day.ts";
import type { MySignup } from "./use-my-signups.ts";

/** A promise that is over: whether one was there, and what became of the hours. */
export function PastCard({ signup }: { readonly signup: MySignup }) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(signup.timeZone);
  const attended = signup.attendance?.status;
  const badge =
    attended === "present" ? (
      <Badge tint="ok" icon="check">
        {text.was}
      </Badge>
    ) : (
      <Badge>
        {attended === "absent" ? text.wasAbsent : attended === "excused" ? text.wasExcused : text.wasUnknown}
      </Badge>
    );
  const hours = signup.hours.map(({ minutes, status }) => {
    const shown = { hours: showHours(minutes, view.language) };
    if (status === "proposed") return text.hoursWaiting(shown);
    return status === "returned" ? text.hoursReturned(shown) : text.hoursConfirmed(shown);
  });
  return (
    <li>
      <ScheduleCard
        day={String(Number(isoDay(signup.start, signup.timeZone).slice(8)))}
        dayNote={narrowDay(signup.start, view)}
        time={showTimes(signup.start, signup.end, view)}
        title={signup.title}
        state="confirmed"
        badge={badge}
        lines={[`${signup.place.name} · ${signup.organisation.name}`, ...hours]}
        renderLink={projectLink(signup.projectId)}
      />
    </li>
  );
}
