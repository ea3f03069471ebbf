import type { DeskShiftView } from "@nuanlin/api/desk/desk-view";
import { coverSceneOf } from "@nuanlin/domain/codes/service-category";
import { Link } from "@tanstack/react-router";
import { Avatar, AvatarStack } from "../../shared/art/avatar.tsx";
import { CoverThumb } from "../../shared/art/cover.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Timeline, type TimelineRow } from "../../shared/art/timeline.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { isoDay, showTime, showTimes, type DateView } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { deskMessages } from "./messages.ts";
import { momentOf, toneOf } from "./shift-moment.ts";
import { StandingWords } from "./standing-words.tsx";

const dayMinutes = 24 * 60;

/** Minutes after midnight on the clock of the place, held within the day of `now`. */
function minuteOf(at: number, view: DateView): number {
  const day = isoDay(at, view.zone);
  const today = isoDay(view.now, view.zone);
  if (day < today) return 0;
  if (day > today) return dayMinutes;
  const [hour = 0, minute = 0] = showTime(at, view).split(":").map(Number);
  return hour * 60 + minute;
}

function useRows(shifts: readonly DeskShiftView[], now: number): TimelineRow[] {
  const { language } = usePreferences();
  return shifts.map((shift) => {
    const { start, end, timeZone } = shift.times;
    const view = { language, zone: timeZone, now: new Date(now) };
    return {
      key: shift.id,
      cover: <CoverThumb category={coverSceneOf(shift.category)} size={42} />,
      title: (
        <Link to="/desk/shifts/$shiftId" params={{ shiftId: shift.id }} className="hover:text-lake">
          {shift.title}
        </Link>
      ),
      place: shift.placeName,
      start: minuteOf(start, view),
      end: minuteOf(end, view),
      time: showTimes(start, end, view),
      tone: toneOf(shift, now),
      count: `${shift.taken}/${shift.places}`,
      faces: (
        <AvatarStack size={28}>
          {shift.faces.slice(0, 3).map((seed) => (
            <Avatar key={seed} seed={seed} size={28} />
          ))}
        </AvatarStack>
      ),
      words: <StandingWords standing={momentOf(shift, now)} shiftId={shift.id} />,
    };
  });
}

/** Today's shifts true to time, with the line of now; on a phone the same shifts with their times in words. */
export function TodayBoard({
  shifts,
  now,
  zone,
}: {
  readonly shifts: readonly DeskShiftView[];
  readonly now: number;
  readonly zone: string;
}) {
  const text = useMessages(deskMessages);
  const { language } = usePreferences();
  const rows = useRows(shifts, now);
  const view = { language, zone, now: new Date(now) };
  const at = minuteOf(now, view);
  const from = Math.min(8 * 60, ...rows.map((row) => Math.floor(row.start / 60) * 60), Math.floor(at / 60) * 60);
  const to = Math.min(
    dayMinutes,
    Math.max(21 * 60, ...rows.map((row) => Math.ceil(row.end / 60) * 60), Math.ceil((at + 30) / 60) * 60),
  );
  const hours = Array.from({ length: Math.floor((to - from) / 120) + 1 }, (_, index) => from + index * 120);
  return (
    <Card as="section" aria-labelledby="today-shifts">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="today-shifts" className="fs-18">
          {text.todayShifts}
        </h2>
        {rows.length > 0 && (
          <ul className="fs-13 flex flex-wrap gap-4 text-ink-2">
            <Legend swatch="bg-lake-solid" label={text.running} />
            <Legend swatch="bg-warm-soft" label={text.short} />
            <Legend swatch="bg-ink-3" label={text.over} />
          </ul>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={text.noneToday} detail={text.noneTodayDetail}>
          <ButtonLink to="/desk/projects" kind="soft">
            {text.toProjects}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Timeline
          label={text.todayShifts}
          from={from}
          to={to}
          ticks={hours.filter((hour) => hour < to).map((hour) => ({ at: hour, label: `${hour / 60}:00` }))}
          now={{ at, label: showTime(now, view) }}
          rows={rows}
        />
      )}
    </Card>
  );
}

function Legend({ swatch, label }: { readonly swatch: string; readonly label: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <i aria-hidden className={`size-2.5 rounded-[3px] ${swatch}`} />
      {label}
    </li>
  );
}
