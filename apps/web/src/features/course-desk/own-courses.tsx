import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { CourseForm } from "./course-form.tsx";
import { courseDeskMessages } from "./messages.ts";
import { OwnCourse } from "./own-course.tsx";

/** The courses of one's own unit, and writing a new one. */
export function OwnCourses({ organisationId }: { readonly organisationId: string }) {
  const text = useMessages(courseDeskMessages);
  const [writing, setWriting] = useState(false);
  const courses = useQuery(useTRPC().courseDesk.list.queryOptions({ organisationId }));
  return (
    <>
      <PageTitle
        title={text.title}
        detail={text.detail}
        actions={
          <Button size="desk" icon="plus" onPress={() => setWriting(true)}>
            {text.add}
          </Button>
        }
      />
      {courses.isError && <ErrorState error={courses.error} onRetry={() => void courses.refetch()} />}
      {courses.isPending && (
        <Loading>
          <RowsSkeleton rows={4} />
        </Loading>
      )}
      {courses.data?.length === 0 && <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail} />}
      <ul className="flex flex-col gap-4">
        {courses.data?.map((own) => (
          <OwnCourse key={own.course.id} organisationId={organisationId} own={own} />
        ))}
      </ul>
      <Dialog isOpen={writing} onOpenChange={setWriting} title={text.add}>
        <CourseForm organisationId={organisationId} onDone={() => setWriting(false)} />
      </Dialog>
    </>
  );
}
