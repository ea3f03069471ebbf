import { StatTile } from "../../shared/art/stat-tile.tsx";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { showCount, showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import type { DistrictFigures } from "./district-figures.ts";
import { districtMessages } from "./messages.ts";

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

/** The five figures of the district, each with its course by week. */
export function FigureTiles({ figures }: { readonly figures: DistrictFigures }) {
  const text = useMessages(districtMessages);
  const { language } = useDateView(districtZone);
  const { hours, shifts, weeks } = figures;
  const change =
    hours.previousMinutes === 0 ? null : percent(hours.minutes - hours.previousMinutes, hours.previousMinutes);
  const changeWords = () => {
    if (change === null) return text.noBefore;
    if (change === 0) return text.same;
    return change > 0 ? text.more({ percent: change }) : text.less({ percent: -change });
  };
  const share = (part: number, whole: number) =>
    whole === 0 ? { value: "–" } : { value: String(percent(part, whole)), unit: "%" };
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-3 xl:grid-cols-5 xl:gap-4">
      <StatTile
        label={text.hours}
        value={(hours.minutes / 60).toLocaleString(language, { maximumFractionDigits: 1 })}
        note={changeWords()}
        noteTone={change !== null && change > 0 ? "ok" : "plain"}
        trend={weeks.map(({ minutes }) => minutes)}
      />
      <StatTile
        label={text.served}
        value={showCount(shifts.served, language)}
        unit={text.ofPlanned({ planned: shifts.planned })}
        note={text.servedNote}
        trend={weeks.map(({ served }) => served)}
      />
      <StatTile
        label={text.led}
        {...share(shifts.led, shifts.served)}
        note={shifts.served === 0 ? text.nothingYet : text.ledNote({ led: shifts.led, served: shifts.served })}
        trend={weeks.map(({ led, served }) => percent(led, served))}
      />
      <StatTile
        label={text.onTime}
        {...share(hours.onTime, hours.measured)}
        note={hours.measured === 0 ? text.nothingYet : text.onTimeNote}
        trend={weeks.map(({ onTime, measured }) => percent(onTime, measured))}
      />
      <StatTile
        label={text.newcomers}
        value={showCount(hours.newcomers, language)}
        unit={text.people}
        note={
          hours.newcomers === 0
            ? text.nobodyNew
            : text.cameAgain({ percent: percent(hours.cameAgain, hours.newcomers) })
        }
        trend={weeks.map(({ newcomers }) => newcomers)}
      />
    </div>
  );
}

/** The courses of the tiles as one table, the running week last. */
export function WeeksCard({ weeks }: Pick<DistrictFigures, "weeks">) {
  const text = useMessages(districtMessages);
  const view = useDateView(districtZone);
  const share = (part: number, whole: number) => (whole === 0 ? "–" : `${percent(part, whole)}%`);
  return (
    <Card>
      <h2 className="fs-18 mb-2">{text.weeksTitle}</h2>
      <DataTable
        caption={text.weeksTitle}
        rows={weeks}
        keyOf={({ week }) => week}
        columns={[
          {
            id: "week",
            head: text.week,
            cell: ({ week }) => (
              <span className="whitespace-nowrap">{showShortDay(new Date(`${week}T04:00:00Z`), view)}</span>
            ),
          },
          { id: "hours", head: text.hours, cell: ({ minutes }) => showHours(minutes, view.language), align: "end" },
          { id: "served", head: text.served, cell: ({ served }) => served, align: "end" },
          { id: "led", head: text.led, cell: ({ led, served }) => share(led, served), align: "end" },
          { id: "on-time", head: text.onTime, cell: ({ onTime, measured }) => share(onTime, measured), align: "end" },
          { id: "newcomers", head: text.newcomers, cell: ({ newcomers }) => newcomers, align: "end" },
        ]}
      />
    </Card>
  );
}
