import type { LearningRecordView } from "@nuanlin/api/courses/course-view";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Dotted } from "../../shared/art/dotted.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { showIsoDay } from "./iso-day.ts";
import { courseMessages } from "./messages.ts";

type Entry = LearningRecordView[number];
const minutesIn = (records: LearningRecordView) => records.reduce((sum, { minutes }) => sum + minutes, 0);

/** One's own 培训情况: the sum, and each course with what, how long, who held it, when and how long it counts. */
export function LearningRecord() {
  const text = useMessages(courseMessages);
  const record = useQuery(useTRPC().courses.record.queryOptions());
  if (record.isError) return <ErrorState error={record.error} onRetry={() => void record.refetch()} />;
  if (!record.data) {
    return (
      <Loading>
        <RowsSkeleton rows={4} />
      </Loading>
    );
  }
  if (record.data.length === 0) {
    return (
      <EmptyState picture={<SmallTown />} title={text.noRecord} detail={text.noRecordDetail}>
        <ButtonLink to="/courses">{text.findCourse}</ButtonLink>
      </EmptyState>
    );
  }
  const education = record.data.filter(({ continuingEducation }) => continuingEducation);
  return (
    <Section title={text.records}>
      <Card padding="none">
        <div className="border-b border-line px-5 py-4">
          <p className="fs-18 strong">
            {text.total({ time: text.time({ minutes: minutesIn(record.data) }), count: record.data.length })}
          </p>
          {education.length > 0 && (
            <p className="meta">{text.ofThat({ time: text.time({ minutes: minutesIn(education) }) })}</p>
          )}
        </div>
        <ul>
          {record.data.map((entry) => (
            <RecordRow key={entry.id} entry={entry} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function RecordRow({ entry }: { readonly entry: Entry }) {
  const text = useMessages(courseMessages);
  const view = useDateView(districtZone);
  const { courseId, validUntil, counts, continuingEducation } = entry;
  return (
    <li className="border-t border-line px-5 py-3.5 first:border-0">
      <p className="fs-16">
        {courseId === null ? (
          entry.title
        ) : (
          <Link
            to="/courses/$courseId"
            params={{ courseId }}
            className="inline-flex min-h-tap-min items-center underline underline-offset-4"
          >
            {entry.title}
          </Link>
        )}
      </p>
      <p className="meta">
        <Dotted parts={[showIsoDay(entry.heldOn, view), text.time({ minutes: entry.minutes }), entry.organiser]} />
      </p>
      {entry.content !== "" && <p className="fs-14 mt-1 line-clamp-3 text-ink-2">{entry.content}</p>}
      {(continuingEducation || validUntil !== null) && (
        <p className="mt-2 flex flex-wrap gap-1.5">
          {continuingEducation && (
            <Badge tint="iris" icon="shield-check">
              {text.education}
            </Badge>
          )}
          {validUntil !== null && (
            <Badge tint={counts ? "ok" : "wait"} icon={counts ? "check" : "clock"}>
              {counts
                ? text.validUntil({ day: showIsoDay(validUntil, view) })
                : text.over({ day: showIsoDay(validUntil, view) })}
            </Badge>
          )}
        </p>
      )}
    </li>
  );
}
