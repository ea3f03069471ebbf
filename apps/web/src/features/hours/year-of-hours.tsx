import { YearRing, YearRingLegend } from "../../shared/art/year-ring.tsx";
import { Button } from "../../shared/button.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { hoursMessages } from "./messages.ts";
import type { Progress } from "./use-my-hours.ts";
import { weekOf } from "./week-of.ts";

interface YearOfHoursProps {
  readonly year: Progress["year"];
  readonly onYear: (year: number) => void;
}

/** The ring of a year with its confirmed hours in the middle; the same weeks stand in a table below. */
export function YearOfHours({ year, onYear }: YearOfHoursProps) {
  const text = useMessages(hoursMessages);
  const view = useDateView(districtZone);
  const now = weekOf(view.now, districtZone);
  const months = text.months.split(",");
  const hours = showHours(year.minutes, view.language);
  return (
    <div>
      <YearRing
        weeks={year.weeks}
        monthLabels={months}
        {...(year.year === now.year ? { now } : {})}
        center={{
          above: text.confirmed,
          big: shortHours(year.minutes, view.language),
          below: text.hoursOfYear({ year: year.year }),
        }}
        label={text.ringLabel({ year: year.year, hours, weeks: year.weeks.length })}
        legend={<YearRingLegend few={text.few} many={text.many} note={text.ringNote} />}
        alternative={<WeekTable weeks={year.weeks} months={months} />}
      />
      <div className="mt-1 flex flex-wrap justify-center gap-2">
        <Button kind="text" size="row" icon="chevron-left" onPress={() => onYear(year.year - 1)}>
          {text.earlierYear({ year: year.year - 1 })}
        </Button>
        {year.year < now.year && (
          <Button kind="text" size="row" onPress={() => onYear(year.year + 1)}>
            {text.earlierYear({ year: year.year + 1 })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The big number has no room for a second decimal that is a zero. */
function shortHours(minutes: number, language: string): string {
  return (minutes / 60).toLocaleString(language, { maximumFractionDigits: minutes < 6000 ? 2 : 1 });
}

function WeekTable({
  weeks,
  months,
}: {
  readonly weeks: Progress["year"]["weeks"];
  readonly months: readonly string[];
}) {
  const text = useMessages(hoursMessages);
  const view = useDateView(districtZone);
  return (
    <details className="mt-3">
      <summary className="fs-14 mx-auto grid min-h-tap-min w-fit place-items-center px-3 text-lake">
        {text.asTable}
      </summary>
      {weeks.length === 0 ? (
        <p className="meta text-center">{text.none}</p>
      ) : (
        <table className="table mt-1">
          <thead>
            <tr>
              <th scope="col">{text.month}</th>
              <th scope="col" data-align="end">
                {text.hours}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ month, week, minutes }) => (
              <tr key={`${month} ${week}`}>
                <td>
                  {months[month - 1]} {text.week({ week })}
                </td>
                <td data-align="end">{showHours(minutes, view.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
