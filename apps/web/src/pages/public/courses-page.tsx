import { CourseList } from "../../features/courses/course-list.tsx";
import { courseMessages } from "../../features/courses/messages.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";

/** What can be learnt in the district. */
export function CoursesPage() {
  const text = useMessages(courseMessages);
  return (
    <>
      <PageTitle title={text.title} detail={text.detail} />
      <CourseList />
    </>
  );
}
