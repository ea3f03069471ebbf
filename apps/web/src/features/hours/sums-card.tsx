import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showHours } from "../../shared/quantities.ts";
import { hoursMessages } from "./messages.ts";
import type { Progress } from "./use-my-hours.ts";

/** All hours by how they were recorded: on site and afterwards apart, and those that do not count yet. */
export function SumsCard({ progress }: { readonly progress: Progress }) {
  const text = useMessages(hoursMessages);
  const { language } = usePreferences();
  const sums = [
    { name: text.sumVerified, minutes: progress.verified },
    { name: text.sumAdded, minutes: progress.added },
    { name: text.sumWaiting, minutes: progress.waiting },
    ...(progress.returned > 0 ? [{ name: text.sumReturned, minutes: progress.returned }] : []),
  ];
  return (
    <Card as="section">
      <h2 className="fs-18 mb-3">{text.sumTitle}</h2>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-x-3 gap-y-4">
        {sums.map(({ name, minutes }) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="meta">{name}</dt>
            <dd className="fs-24 strong">{showHours(minutes, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="meta mt-3">{text.apart}</p>
      {progress.duty > 0 && (
        <p className="meta mt-1">{text.dutyApart({ hours: showHours(progress.duty, language) })}</p>
      )}
    </Card>
  );
}
