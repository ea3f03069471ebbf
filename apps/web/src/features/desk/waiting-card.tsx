import type { TodayView } from "@nuanlin/api/desk/desk-view";
import { Icon } from "../../shared/art/icon.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showDay, showPeriod } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { deskMessages } from "./messages.ts";

const mostShown = 6;

/** The shifts whose hours wait, with the last day for recording them (ten working days). */
export function WaitingCard({ waiting, now }: { readonly waiting: TodayView["waiting"]; readonly now: number }) {
  const text = useMessages(deskMessages);
  const { language } = usePreferences();
  return (
    <Card as="section" aria-labelledby="waiting-hours">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h2 id="waiting-hours" className="fs-18">
          {text.waitingTitle}
        </h2>
        {waiting.length > 0 && (
          <ButtonLink to="/desk/hours" kind="soft" size="desk">
            {text.allWaiting}
          </ButtonLink>
        )}
      </div>
      {waiting.length === 0 && <EmptyState title={text.waitingNone} detail={text.waitingNoneDetail} />}
      <ul>
        {waiting.slice(0, mostShown).map((shift) => {
          const view = { language, zone: shift.times.timeZone, now: new Date(now) };
          return (
            <li
              key={shift.shiftId}
              className="flex min-h-row flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2.5 first:border-0"
            >
              <div className="min-w-0 flex-1 basis-52">
                <p className="fs-15">{shift.title}</p>
                <p className="fs-13 text-ink-3">{showPeriod(shift.times.start, shift.times.end, view)}</p>
              </div>
              <span className="fs-14 text-ink-2">{text.entries({ count: shift.entries })}</span>
              {shift.returned > 0 && <Badge tint="bad">{text.returned({ count: shift.returned })}</Badge>}
              {shift.overdue ? (
                <Badge tint="warm" icon="alert">
                  {text.overdue}
                </Badge>
              ) : (
                <span className="fs-13 flex items-center gap-1 text-ink-3">
                  <Icon name="clock" size={16} />
                  {text.dueOn({ day: showDay(shift.dueAt, view) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
