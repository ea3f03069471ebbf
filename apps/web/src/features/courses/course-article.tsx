import type { CoursePageView } from "@nuanlin/api/courses/course-view";
import { Link } from "@tanstack/react-router";
import { Notice } from "../../shared/display/notice.tsx";
import { Section } from "../../shared/display/section.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { AskingProjects } from "./course-list.tsx";
import { showIsoDay } from "./iso-day.ts";
import { courseMessages } from "./messages.ts";
import { SessionCard } from "./session-card.tsx";

interface CourseArticleProps {
  readonly page: CoursePageView;
  readonly signedIn: boolean;
  readonly next: string;
}

/** One course: what is learnt, when one can come, and what it opens. */
export function CourseArticle({ page, signedIn, next }: CourseArticleProps) {
  const text = useMessages(courseMessages);
  const { course, sessions, projects } = page;
  const loud = sessions.find(
    ({ mine, problems, session }) => mine === null && problems.length === 0 && session.status === "open",
  );
  return (
    <div className="flex flex-col gap-6">
      <Notices page={page} />
      <Section title={text.content}>
        <p className="max-w-measure whitespace-pre-line text-ink-2">{course.summary}</p>
      </Section>
      <Section title={text.sessions}>
        {sessions.length === 0 && <p className="meta">{text.noSessions}</p>}
        <ul className="flex flex-col gap-3">
          {sessions.map((shown) => (
            <SessionCard
              key={shown.session.id}
              shown={shown}
              signedIn={signedIn}
              next={next}
              loud={shown.session.id === loud?.session.id}
            />
          ))}
        </ul>
      </Section>
      <AskingProjects title={text.askedBy} projects={projects} />
    </div>
  );
}

function Notices({ page: { course, learnt, manages } }: { readonly page: CoursePageView }) {
  const text = useMessages(courseMessages);
  const view = useDateView(districtZone);
  const desk = manages && (
    <Link to="/desk/courses" className="strong underline underline-offset-4">
      {text.toDesk}
    </Link>
  );
  return (
    <>
      {course.status === "draft" && (
        <Notice tint="wait" action={desk}>
          {text.draftNotice}
        </Notice>
      )}
      {course.status === "closed" && <Notice tint="wait">{text.closedNotice}</Notice>}
      {learnt && (
        <Notice tint="ok" icon="check">
          {learnt.validUntil === null ? text.learnt : text.learntUntil({ day: showIsoDay(learnt.validUntil, view) })}
        </Notice>
      )}
      {manages && course.status !== "draft" && <p>{desk}</p>}
    </>
  );
}
