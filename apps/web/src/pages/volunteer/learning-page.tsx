import { LearningRecord } from "../../features/courses/learning-record.tsx";
import { courseMessages } from "../../features/courses/messages.ts";
import { MyCourses } from "../../features/courses/my-courses.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";

/** What one has learnt, and what is ahead. */
export function LearningPage() {
  const text = useMessages(courseMessages);
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-6">
      <PageTitle title={text.recordTitle} detail={text.recordDetail} before={<BackLink to="/me" />} />
      <MyCourses />
      <LearningRecord />
      <ButtonLink to="/courses" kind="soft" icon="search" wide>
        {text.findCourse}
      </ButtonLink>
    </div>
  );
}
