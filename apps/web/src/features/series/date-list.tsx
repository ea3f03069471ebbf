import { dateOf, type Occurrence, timeOf } from "@nuanlin/domain/series/occurrences";
import { isPublicHoliday, startingCalendar } from "@nuanlin/domain/time/working-days";
import { localTime } from "@nuanlin/domain/time/zone";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { seriesMessages } from "./messages.ts";

const first = 8;

interface DateListProps {
  readonly dates: readonly Occurrence[];
  readonly timeZone: string;
}

/** The shifts that will be made, with a word where one falls on a public holiday or the clocks change. */
export function DateList({ dates, timeZone }: DateListProps) {
  const text = useMessages(seriesMessages);
  const view = useDateView(timeZone);
  const [all, setAll] = useState(false);
  if (dates.length === 0) return <p className="text-ink-2">{text.noDates}</p>;
  const shown = all ? dates : dates.slice(0, first);
  return (
    <>
      <ul>
        {shown.map(({ occurrence, period }) => (
          <li
            key={occurrence}
            className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2 first:border-0"
          >
            <span className="flex-1 tabular-nums">{showPeriod(period.start, period.end, view)}</span>
            {isPublicHoliday(dateOf(occurrence), startingCalendar) && (
              <Badge tint="wait" icon="calendar">
                {text.holiday}
              </Badge>
            )}
            {localTime(period.start, timeZone) !== timeOf(occurrence) && (
              <Badge tint="wait" icon="clock">
                {text.clockMoves({ time: localTime(period.start, timeZone) })}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      {!all && dates.length > first && (
        <Button kind="text" onPress={() => setAll(true)}>
          {text.showAll({ count: dates.length })}
        </Button>
      )}
    </>
  );
}
