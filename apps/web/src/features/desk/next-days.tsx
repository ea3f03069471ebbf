import type { DeskShiftView } from "@nuanlin/api/desk/desk-view";
import { Link } from "@tanstack/react-router";
import { isoDay, showNearDay, showTimes } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { deskMessages } from "./messages.ts";
import { momentOf } from "./shift-moment.ts";

/** The shifts of the next week by day, with who is still missing. */
export function NextDays({ shifts, now }: { readonly shifts: readonly DeskShiftView[]; readonly now: number }) {
  const text = useMessages(deskMessages);
  const { language } = usePreferences();
  const days = new Map<string, DeskShiftView[]>();
  for (const shift of shifts) {
    const day = isoDay(shift.times.start, shift.times.timeZone);
    days.set(day, [...(days.get(day) ?? []), shift]);
  }
  return (
    <Card as="section" aria-labelledby="next-days">
      <h2 id="next-days" className="fs-18 mb-2">
        {text.nextTitle}
      </h2>
      {shifts.length === 0 && <p className="meta py-2">{text.nextNone}</p>}
      {[...days].map(([day, ofDay]) => {
        const [first] = ofDay;
        if (!first) return null;
        const view = { language, zone: first.times.timeZone, now: new Date(now) };
        return (
          <section key={day} className="border-t border-line py-3 first-of-type:border-0">
            <h3 className="fs-14 font-normal text-ink-2">{showNearDay(first.times.start, view)}</h3>
            <ul>
              {ofDay.map((shift) => {
                const standing = momentOf(shift, now);
                return (
                  <li key={shift.id}>
                    <Link
                      to="/desk/shifts/$shiftId"
                      params={{ shiftId: shift.id }}
                      className="-mx-2 flex min-h-tap-min flex-wrap items-center gap-x-3 rounded-control px-2 py-1.5 hover:bg-sunken"
                    >
                      <span className="fs-14 w-24 flex-none text-ink-2">
                        {showTimes(shift.times.start, shift.times.end, { ...view, zone: shift.times.timeZone })}
                      </span>
                      <span className="fs-15 min-w-0 flex-1">{shift.title}</span>
                      <span className="fs-14 text-ink-2">
                        {shift.taken}/{shift.places}
                      </span>
                      {standing.kind === "lacks" && (
                        <span className="fs-14 text-warm">{text.lacks({ count: standing.count })}</span>
                      )}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}
