import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { CourseFacts } from "./course-facts.tsx";
import { courseMessages } from "./messages.ts";

/** What can be learnt: each course with its next date, and which projects it opens. */
export function CourseList() {
  const text = useMessages(courseMessages);
  const view = useDateView(districtZone);
  const courses = useQuery(useTRPC().courses.list.queryOptions());
  if (courses.isError) return <ErrorState error={courses.error} onRetry={() => void courses.refetch()} />;
  if (!courses.data) {
    return (
      <Loading>
        <RowsSkeleton rows={5} />
      </Loading>
    );
  }
  if (courses.data.length === 0) {
    return (
      <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail}>
        <ButtonLink to="/projects" kind="soft">
          {text.toProjects}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2">
      {courses.data.map(({ course, sessions, projects }) => {
        const [next, ...others] = sessions;
        return (
          <Card as="li" key={course.id} className="flex flex-col gap-2">
            <h2 className="fs-18">
              <Link
                to="/courses/$courseId"
                params={{ courseId: course.id }}
                className="flex min-h-tap-min items-center gap-2"
              >
                <span className="min-w-0 flex-1">{course.title}</span>
                <Icon name="chevron-right" className="text-ink-3" />
              </Link>
            </h2>
            <p className="meta">
              {course.organisationName}
              <br />
              <CourseFacts course={course} />
            </p>
            <p className="fs-15 line-clamp-3 text-ink-2">{course.summary}</p>
            <p className="fs-15 flex items-start gap-2">
              <Icon name="calendar" size={18} className="mt-[.2em] text-lake" />
              <span>
                {next ? (
                  <Dotted
                    parts={[
                      showPeriod(next.start, next.end, view),
                      next.taken < next.capacity ? text.free({ count: next.capacity - next.taken }) : text.full,
                      others.length > 0 ? text.more({ count: others.length }) : undefined,
                    ]}
                  />
                ) : (
                  text.noSession
                )}
              </span>
            </p>
            <AskingProjects title={text.opens} projects={projects} />
          </Card>
        );
      })}
    </ul>
  );
}

interface AskingProjectsProps {
  readonly title: string;
  readonly projects: readonly { readonly id: string; readonly title: string }[];
}

/** The projects that ask for a course; nothing when none does. */
export function AskingProjects({ title, projects }: AskingProjectsProps) {
  if (projects.length === 0) return null;
  return (
    <div className="fs-15 flex items-start gap-2">
      <Icon name="heart" size={18} className="mt-[.2em] text-warm" />
      <div className="min-w-0 flex-1">
        <p className="meta">{title}</p>
        <ul>
          {projects.map((project) => (
            <li key={project.id}>
              <Link
                to="/projects/$projectId"
                params={{ projectId: project.id }}
                className="inline-flex min-h-tap-min items-center text-lake underline underline-offset-4"
              >
                {project.title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
