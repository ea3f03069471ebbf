import { useId } from "react";
import type { MySignup } from "../../features/schedule/use-my-signups.ts";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { projectsPath } from "./public-paths.ts";
import { ScheduleEntry } from "./schedule-entry.tsx";
import { schedulePageMessages } from "./schedule-messages.ts";

interface ScheduleDayProps {
  readonly title: string;
  readonly signups: readonly MySignup[];
  readonly isPending: boolean;
  readonly isToday?: boolean;
  /** One day of several: a free one takes a line only. */
  readonly compact?: boolean;
  /** Cards beside each other where there is room. */
  readonly wide?: boolean;
}

/** The cards of one day; the heading names it, so they leave their own day out (`group/list` in the schedule card). */
export function ScheduleDay({
  title,
  signups,
  isPending,
  isToday = false,
  compact = false,
  wide = false,
}: ScheduleDayProps) {
  const text = useMessages(schedulePageMessages);
  const id = useId();
  const free = !isPending && signups.length === 0;
  return (
    <section aria-labelledby={id}>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h3 id={id} className={compact ? "fs-16" : "fs-18"}>
          {title}
        </h3>
        {isToday && <span className="fs-14 text-lake">{text.today}</span>}
        {free && compact && <span className="meta">{text.freeDay}</span>}
      </div>
      {isPending && (
        <Loading>
          <Skeleton height={compact ? "24px" : "150px"} />
        </Loading>
      )}
      {free && !compact && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="meta">{text.freeDay}</p>
          <ButtonLink to={projectsPath} kind="soft" size="desk">
            {text.find}
          </ButtonLink>
        </div>
      )}
      <ul data-one-day className={`group/list grid items-start gap-4 ${wide ? "lg:grid-cols-2" : ""}`}>
        {signups.map((signup) => (
          <ScheduleEntry key={signup.id} signup={signup} />
        ))}
      </ul>
    </section>
  );
}
