import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";
import { useViewer } from "../../features/account/use-viewer.ts";
import { CourseArticle } from "../../features/courses/course-article.tsx";
import { CourseFacts } from "../../features/courses/course-facts.tsx";
import { courseMessages } from "../../features/courses/messages.ts";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";

/** One course, and taking a place in it. */
export function CoursePage() {
  const text = useMessages(courseMessages);
  const { courseId } = useParams({ from: "/public/courses/$courseId" });
  const next = useLocation({ select: ({ href }) => href });
  const viewer = useViewer();
  const found = useQuery(useTRPC().courses.show.queryOptions({ courseId }));
  if (found.isError) {
    const gone = problemsOf(found.error).some(({ code }) => code === "NOT_FOUND" || code === "INVALID_INPUT");
    if (!gone) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
    return (
      <EmptyState picture={<SmallTown />} heading title={text.gone} detail={text.goneDetail}>
        <ButtonLink to="/courses">{text.toCourses}</ButtonLink>
      </EmptyState>
    );
  }
  if (!found.data || viewer.isPending) {
    return (
      <Loading>
        <RowsSkeleton rows={5} />
      </Loading>
    );
  }
  const { course } = found.data;
  return (
    <div className="mx-auto max-w-[40rem]">
      <PageTitle
        title={course.title}
        detail={
          <>
            {course.organisationName}
            <br />
            <CourseFacts course={course} />
          </>
        }
      />
      <CourseArticle page={found.data} signedIn={Boolean(viewer.data)} next={next} />
    </div>
  );
}
