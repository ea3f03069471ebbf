import { OwnCourses } from "../../features/course-desk/own-courses.tsx";
import { useDesk } from "./desk-context.tsx";

/** The courses that the organisation holds. */
export function CoursesPage() {
  const { organisation } = useDesk();
  return <OwnCourses organisationId={organisation.id} />;
}
