import { useQuery } from "@tanstack/react-query";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Card } from "../../shared/display/card.tsx";
import { showDay } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { educationMessages } from "./messages.ts";

/** How far one is with the hours that one's registration asks for; nothing for whoever has none. */
export function EducationCard() {
  const text = useMessages(educationMessages);
  const learning = useQuery(useTRPC().learning.mine.queryOptions());
  // Days without a time: noon in UTC is that day everywhere we are.
  const view = useDateView("UTC");
  const dayOf = (day: string) => showDay(Date.parse(`${day}T12:00:00Z`), view);
  const { typeName } = useCatalogue();
  if (!learning.data || learning.data.registrations.length === 0) return null;
  const { registrations, records } = learning.data;
  return (
    <Card as="section">
      <h2 className="fs-18 mb-3">{text.title}</h2>
      <ul className="flex flex-col gap-4">
        {registrations.map(({ type, until, doneMinutes, neededMinutes, leftMinutes }) => {
          const name = typeName(type);
          const shown = {
            done: showHours(doneMinutes, view.language),
            needed: showHours(neededMinutes, view.language),
          };
          return (
            <li key={type}>
              <div className="flex flex-wrap justify-between gap-x-3">
                <p className="fs-16">{name}</p>
                <p className="fs-16 tabular-nums">{text.done(shown)}</p>
              </div>
              <progress
                className="mt-2 w-full"
                aria-label={text.bar({ type: name, ...shown })}
                max={neededMinutes}
                value={Math.min(doneMinutes, neededMinutes)}
              />
              <p className="meta mt-1">
                {leftMinutes === 0
                  ? text.full({ day: dayOf(until) })
                  : text.left({ hours: showHours(leftMinutes, view.language), day: dayOf(until) })}
              </p>
            </li>
          );
        })}
      </ul>
      <h3 className="fs-16 mt-4">{text.records}</h3>
      {records.length === 0 && <p className="meta mt-1">{text.noRecords}</p>}
      <ul>
        {records.map((record) => (
          <li key={record.id} className="border-t border-line py-2.5 first:border-0">
            <p className="fs-15">{record.title}</p>
            <p className="meta">
              <Dotted
                parts={[
                  dayOf(record.heldOn),
                  record.organiser,
                  text.hours({ hours: showHours(record.minutes, view.language) }),
                  record.continuingEducation ? undefined : text.notCounted,
                ]}
              />
            </p>
          </li>
        ))}
      </ul>
      {records.length > 0 && <p className="meta mt-2">{text.outside}</p>}
    </Card>
  );
}
