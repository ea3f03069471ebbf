import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { CourseRoll } from "../../features/course-desk/course-roll.tsx";
import { courseDeskMessages } from "../../features/course-desk/messages.ts";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { WaitingPage } from "./waiting-page.tsx";

/** Who is expected on one date of a course, and who came. */
export function CourseRollPage() {
  const text = useMessages(courseDeskMessages);
  const { sessionId } = useParams({ from: "/organizer/desk/courses/$sessionId" });
  const view = useDateView(districtZone);
  const roll = useQuery(useTRPC().courseDesk.roll.queryOptions({ sessionId }));
  if (!roll.data) return <WaitingPage error={roll.error} onRetry={() => void roll.refetch()} />;
  const { course, session } = roll.data;
  return (
    <div className="mx-auto max-w-[40rem]">
      <PageTitle
        title={course.title}
        detail={<Dotted parts={[text.rollTitle, showPeriod(session.start, session.end, view), session.place]} />}
        before={
          <Link to="/desk/courses" className="icon-btn" aria-label={text.back}>
            <Icon name="back" size={24} />
          </Link>
        }
      />
      <CourseRoll roll={roll.data} />
    </div>
  );
}
