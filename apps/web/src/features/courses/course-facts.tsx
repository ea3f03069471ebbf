import type { CourseView } from "@nuanlin/api/courses/course-view";
import { courseKinds } from "@nuanlin/domain/codes/course-kind";
import { courseWays } from "@nuanlin/domain/codes/course-way";
import { Dotted } from "../../shared/art/dotted.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { courseMessages } from "./messages.ts";

/** What a course is, in a line: kind, way, how long it takes and how long it counts. */
export function CourseFacts({ course }: { readonly course: CourseView }) {
  const text = useMessages(courseMessages);
  const { language } = usePreferences();
  return (
    <Dotted
      parts={[
        nameIn(courseKinds.byCode(course.kind), language),
        nameIn(courseWays.byCode(course.way), language),
        text.time({ minutes: course.minutes }),
        course.validMonths === null ? text.forEver : text.months({ months: course.validMonths }),
        course.continuingEducation ? text.education : undefined,
      ]}
    />
  );
}
