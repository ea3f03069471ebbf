import { Card } from "../../shared/display/card.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { EntryRow } from "./entry-row.tsx";
import type { ShiftForReview } from "./hours-review-types.ts";
import { hoursReviewMessages } from "./messages.ts";

interface ShiftCardProps {
  readonly shift: ShiftForReview;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** A shift of one recording unit with its entries; the box beside the title takes all that may be taken. */
export function ShiftCard({ shift, chosen, onChange }: ShiftCardProps) {
  const text = useMessages(hoursReviewMessages);
  const view = useDateView(shift.timeZone);
  const mine = shift.entries.filter(({ isOwn }) => !isOwn).map((entry) => entry.id);
  const count = mine.filter((entry) => chosen.has(entry)).length;
  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const one of ids) {
      if (on) next.add(one);
      else next.delete(one);
    }
    onChange(next);
  };
  return (
    <Card padding="none" className="overflow-hidden">
      <label className="flex items-center gap-3 px-4 py-3 lg:px-6">
        <input
          type="checkbox"
          className="check-box m-0 flex-none"
          aria-label={text.chooseShift({ title: shift.title })}
          checked={mine.length > 0 && count === mine.length}
          disabled={mine.length === 0}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < mine.length;
          }}
          onChange={(event) => choose(mine, event.target.checked)}
        />
        <span className="min-w-0 flex-1">
          <span role="heading" aria-level={2} className="strong block">
            {shift.title}
          </span>
          <span className="fs-14 block text-ink-2">
            {shift.unitName}
            <span className="dot">·</span>
            {showPeriod(shift.start, shift.end, view)}
            <span className="dot">·</span>
            {shift.placeName}
            <span className="dot">·</span>
            {text.planned({ hours: showHours(shift.plannedMinutes, view.language) })}
          </span>
        </span>
      </label>
      <ul>
        {shift.entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            plannedMinutes={shift.plannedMinutes}
            timeZone={shift.timeZone}
            chosen={chosen.has(entry.id)}
            onChoose={(on) => choose([entry.id], on)}
          />
        ))}
      </ul>
    </Card>
  );
}
