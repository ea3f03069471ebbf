import { middayOf, monthOf, plusDays, plusMonths, sameMonth, weekOf } from "../../features/schedule/iso-days.ts";
import { MonthGrid } from "../../features/schedule/month-grid.tsx";
import { PeriodBar } from "../../features/schedule/period-bar.tsx";
import { scheduleMessages } from "../../features/schedule/messages.ts";
import { signupsOn, useSignupsOn } from "../../features/schedule/use-my-signups.ts";
import { WeekColumns } from "../../features/schedule/week-columns.tsx";
import { isoDay, showDay, showMonth, showShortDay } from "../../shared/dates.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { ScheduleDay } from "./schedule-day.tsx";

interface ScheduleCalendarProps {
  readonly view: "week" | "month";
  /** The chosen day; today unless the address says another. */
  readonly day: string | undefined;
  readonly onChoose: (day: string) => void;
}

/** A week or a month of days, and the cards of the chosen one. */
export function ScheduleCalendar({ view, day, onChoose }: ScheduleCalendarProps) {
  const text = useMessages(scheduleMessages);
  const dateView = useDateView(districtZone);
  const today = isoDay(dateView.now, districtZone);
  const chosen = day ?? today;
  const isWeek = view === "week";
  const days = isWeek ? weekOf(chosen) : monthOf(chosen);
  const found = useSignupsOn(days);
  const signups = found.data ?? [];
  const [first = chosen, last = chosen] = [days[0], days.at(-1)];
  const shown = { month: showMonth(middayOf(chosen), dateView), week: `${short(first)} – ${short(last)}` };
  const isNow = isWeek ? days.includes(today) : sameMonth(chosen, today);
  const move = (step: -1 | 0 | 1) => {
    if (step === 0) return onChoose(today);
    onChoose(isWeek ? plusDays(chosen, 7 * step) : plusMonths(chosen, step));
  };
  const dayName = (of: string) => showDay(middayOf(of), dateView);
  const bar = (
    <PeriodBar
      title={shown[view]}
      before={isWeek ? text.weekBefore : text.monthBefore}
      after={isWeek ? text.weekAfter : text.monthAfter}
      onMove={move}
      {...(isNow ? {} : { now: text.toToday })}
    />
  );
  const trouble = found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (isWeek) {
    return (
      <>
        {bar}
        {trouble}
        <div className="hidden sm:block">
          <WeekColumns days={days} chosen={chosen} signups={signups} onChoose={onChoose} />
          <div className="mt-6">
            <ScheduleDay
              title={dayName(chosen)}
              signups={signupsOn(signups, chosen)}
              isPending={found.isPending}
              wide
            />
          </div>
        </div>
        <div className="flex flex-col gap-5 sm:hidden">
          {days.map((of) => (
            <ScheduleDay
              key={of}
              title={dayName(of)}
              signups={signupsOn(signups, of)}
              isPending={found.isPending}
              isToday={of === today}
              compact
            />
          ))}
        </div>
      </>
    );
  }
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.8fr)_minmax(0,1fr)]">
      <div>
        {bar}
        {trouble}
        <MonthGrid days={days} chosen={chosen} signups={signups} label={shown.month} onChoose={onChoose} />
      </div>
      <ScheduleDay title={dayName(chosen)} signups={signupsOn(signups, chosen)} isPending={found.isPending} />
    </div>
  );

  function short(of: string): string {
    return showShortDay(middayOf(of), dateView);
  }
}
