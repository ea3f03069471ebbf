import type { OwnCoursesView } from "@nuanlin/api/courses/course-desk-view";
import { courseKinds } from "@nuanlin/domain/codes/course-kind";
import { courseWays } from "@nuanlin/domain/codes/course-way";
import { useState } from "react";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { CourseForm } from "./course-form.tsx";
import { courseDeskMessages } from "./messages.ts";
import { OwnSession } from "./own-session.tsx";
import { SessionForm } from "./session-form.tsx";
import { useCourseStatus } from "./use-course-desk.ts";

interface OwnCourseProps {
  readonly organisationId: string;
  readonly own: OwnCoursesView[number];
}

/** One course of one's own unit: its state, its dates, and what can be done with it. */
export function OwnCourse({ organisationId, own: { course, sessions } }: OwnCourseProps) {
  const text = useMessages(courseDeskMessages);
  const { language } = usePreferences();
  const toast = useToast();
  const [sheet, setSheet] = useState<"edit" | "session" | null>(null);
  const status = useCourseStatus();
  const publish = () =>
    status.mutate(
      { courseId: course.id, to: "published" },
      { onSuccess: () => toast({ text: text.publishedToast({ title: course.title }) }) },
    );
  const titleId = `course-${course.id}`;
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <h2 id={titleId} className="fs-18">
            {course.title}
          </h2>
          <p className="meta">
            <Dotted
              parts={[
                nameIn(courseKinds.byCode(course.kind), language),
                nameIn(courseWays.byCode(course.way), language),
                course.validMonths === null ? text.forEver : text.months({ months: course.validMonths }),
              ]}
            />
          </p>
        </div>
        <Badge tint={course.status === "published" ? "ok" : course.status === "draft" ? "wait" : "plain"}>
          {text[course.status]}
        </Badge>
      </div>
      {sessions.length === 0 ? (
        <p className="meta">{text.noSessions}</p>
      ) : (
        <ul aria-labelledby={titleId}>
          {sessions.map((session) => (
            <OwnSession key={session.id} course={course} session={session} />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {course.status !== "closed" && (
          <>
            <Button kind="soft" size="desk" icon="plus" onPress={() => setSheet("session")}>
              {text.addSession}
            </Button>
            <Button kind="text" size="desk" icon="edit" onPress={() => setSheet("edit")}>
              {text.edit}
            </Button>
          </>
        )}
        {course.status !== "published" && (
          <Button kind="outline" size="desk" busy={status.isPending} onPress={publish}>
            {course.status === "draft" ? text.publish : text.reopen}
          </Button>
        )}
        {course.status === "published" && (
          <>
            <ButtonLink to="/courses/$courseId" params={{ courseId: course.id }} kind="text" size="desk">
              {text.see}
            </ButtonLink>
            <ConfirmAction
              label={text.close}
              kind="text"
              size="desk"
              title={text.closeTitle}
              confirmLabel={text.close}
              onConfirm={() => status.mutateAsync({ courseId: course.id, to: "closed" })}
            >
              <p>{text.closeBody}</p>
            </ConfirmAction>
          </>
        )}
      </div>
      <Problems list={problemsOf(status.error)} />
      <Dialog isOpen={sheet === "edit"} onOpenChange={(open) => setSheet(open ? "edit" : null)} title={course.title}>
        <CourseForm organisationId={organisationId} course={course} onDone={() => setSheet(null)} />
      </Dialog>
      <Dialog
        isOpen={sheet === "session"}
        onOpenChange={(open) => setSheet(open ? "session" : null)}
        title={text.addSessionOf({ title: course.title })}
      >
        <SessionForm course={course} onDone={() => setSheet(null)} />
      </Dialog>
    </Card>
  );
}
