import { useId } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { showTimes } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import type { EntryForReview } from "./hours-review-types.ts";
import { hoursReviewMessages } from "./messages.ts";

interface EntryRowProps {
  readonly entry: EntryForReview;
  readonly plannedMinutes: number;
  readonly timeZone: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One recorded entry with plain facts; one's own cannot be chosen and says why. */
export function EntryRow({ entry, plannedMinutes, timeZone, chosen, onChoose }: EntryRowProps) {
  const text = useMessages(hoursReviewMessages);
  const view = useDateView(timeZone);
  const id = useId();
  const hours = (minutes: number) => showHours(minutes, view.language);
  const { minutes, changedFrom, inBy, outBy } = entry;
  const signs = entry.bothSigned ? text.bothSigned : inBy === null && outBy === null ? text.noSigns : text.rollCall;
  return (
    <li className={`border-t border-line px-4 py-2 lg:px-6 ${chosen ? "bg-lake-tint" : ""}`}>
      <label className="flex min-h-row items-center gap-3">
        <input
          type="checkbox"
          className="check-box m-0 flex-none"
          aria-label={text.chooseEntry({ name: entry.personName })}
          aria-describedby={`${id}-facts`}
          checked={chosen}
          disabled={entry.isOwn}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <Avatar seed={entry.avatarSeed} size={36} />
        <span className="min-w-0 flex-1" id={`${id}-facts`}>
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span>{entry.personName}</span>
            <span className="fs-14 text-ink-2">{showTimes(entry.start, entry.end, view)}</span>
            <span className="fs-14 text-ink-2">{signs}</span>
          </span>
          <span className="flex flex-wrap gap-1.5 empty:hidden">
            {entry.nature === "added" && <Badge tint="wait">{text.added}</Badge>}
            {changedFrom !== null && (
              <Badge tint="wait">{text.changed({ from: hours(changedFrom), to: hours(minutes) })}</Badge>
            )}
            {entry.isLate && <Badge tint="warm">{text.late}</Badge>}
            {minutes < plannedMinutes && changedFrom === null && <Badge>{text.shorter}</Badge>}
            {entry.isOwn && <Badge tint="lake">{text.own}</Badge>}
          </span>
          {entry.reason !== "" && (
            <span className="fs-14 block text-ink-2">{text.changedWhy({ reason: entry.reason })}</span>
          )}
        </span>
        <span className="flex-none text-end whitespace-nowrap">{text.given({ hours: hours(minutes) })}</span>
      </label>
    </li>
  );
}
