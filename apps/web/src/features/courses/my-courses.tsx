import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { Section } from "../../shared/display/section.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { courseMessages } from "./messages.ts";

/** The dates one has a place in; nothing when there is none ahead. */
export function MyCourses() {
  const text = useMessages(courseMessages);
  const view = useDateView(districtZone);
  const mine = useQuery(useTRPC().courses.mine.queryOptions());
  if (!mine.data || mine.data.length === 0) return null;
  return (
    <Section title={text.coming}>
      <Card padding="none">
        <ul>
          {mine.data.map(({ course, session }) => (
            <li key={session.id} className="border-t border-line first:border-0">
              <Link
                to="/courses/$courseId"
                params={{ courseId: course.id }}
                className="flex min-h-18 items-center gap-3.5 rounded-card px-5 py-3"
              >
                <span className="min-w-0 flex-1">
                  <span className="block">{course.title}</span>
                  <span className="meta block">
                    <Dotted
                      parts={[
                        showPeriod(session.start, session.end, view),
                        session.place,
                        session.status === "cancelled" ? text.called : undefined,
                      ]}
                    />
                  </span>
                </span>
                <Icon name="chevron-right" className="text-ink-3" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
