import { Link } from "@tanstack/react-router";
import { Icon } from "../../shared/art/icon.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { courseMessages } from "./messages.ts";

interface NeededCoursesProps {
  /** `learnt` is null for visitors. */
  readonly courses: readonly { readonly id: string; readonly title: string; readonly learnt: boolean | null }[];
}

/** What a project asks people to learn before they serve, and whether the reader has; nothing when it asks for nothing. */
export function NeededCourses({ courses }: NeededCoursesProps) {
  const text = useMessages(courseMessages);
  if (courses.length === 0) return null;
  return (
    <Section title={text.neededTitle}>
      <p className="meta mb-2">{text.neededDetail}</p>
      <ul className="flex flex-col gap-2">
        {courses.map(({ id, title, learnt }) => (
          <li key={id}>
            <Link
              to="/courses/$courseId"
              params={{ courseId: id }}
              className="flex min-h-tap-min flex-wrap items-center gap-3 rounded-tile bg-surface px-4 py-2.5 shadow-card"
            >
              <span className="min-w-0 flex-1 basis-40">{title}</span>
              {learnt !== null && (
                <Badge tint={learnt ? "ok" : "wait"} icon={learnt ? "check" : "clock"}>
                  {learnt ? text.neededDone : text.neededOpen}
                </Badge>
              )}
              <Icon name="chevron-right" className="text-ink-3" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
