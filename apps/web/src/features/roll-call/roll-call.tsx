import type { DeskShiftPageView, ShiftPersonView } from "@nuanlin/api/desk/desk-shift-view";
import { type ReactNode, useState } from "react";
import { Dotted } from "../../shared/art/dotted.tsx";
import { SeatRing } from "../../shared/art/seat-ring.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { showTime } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { rollMessages } from "./messages.ts";
import { PersonRow } from "./person-row.tsx";
import { cameLine, isCounted, isUnconfirmed, rollOpensAt } from "./roll-line.ts";
import { useRoll } from "./use-roll.ts";

interface RollCallProps {
  readonly shift: DeskShiftPageView;
  /** What else can be done for somebody, beside their roll. */
  readonly more: (person: ShiftPersonView) => ReactNode;
}

/** The roll of one shift by seat, with big rows for a phone in one hand: everybody at once, or one by one. */
export function RollCall({ shift, more }: RollCallProps) {
  const text = useMessages(rollMessages);
  const view = useDateView(shift.times.timeZone);
  const [now] = useState(() => Date.now());
  const roll = useRoll();
  const { people, times } = shift;
  const present = people.filter(({ attendance }) => attendance?.status === "present").length;
  const uncalled = people.filter((person) => person.attendance === null && !isCounted(person));
  const unsigned = people.filter(
    (person) => person.attendance?.status === "present" && person.attendance.outAt === null && !isCounted(person),
  );
  const opensAt = rollOpensAt(times);
  const unconfirmed = people.filter((person) => isUnconfirmed(person, shift, now)).length;
  const open = opensAt <= now && shift.status === "open";
  return (
    <Card as="section" aria-labelledby="roll-call">
      <div className="mb-3 flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <h2 id="roll-call" className="fs-18">
            {text.title}
          </h2>
          <p className="meta" role="status">
            {text.sum({ present, left: uncalled.length })}
          </p>
        </div>
        {people.length > 0 && (
          <SeatRing
            size={46}
            taken={present}
            total={people.length}
            label={text.sum({ present, left: uncalled.length })}
            center={{ big: `${present}` }}
          />
        )}
      </div>
      {shift.status === "cancelled" && <Notice tint="bad">{text.cancelled}</Notice>}
      {shift.status === "open" && !open && (
        <Notice tint="lake" icon="clock">
          {text.opensAt({ time: showTime(opensAt, view) })}
        </Notice>
      )}
      {unconfirmed > 0 && (
        <div className="mt-2">
          <Notice tint="wait" icon="clock">
            {text.unconfirmed({ count: unconfirmed })}
          </Notice>
        </div>
      )}
      {people.length === 0 && <EmptyState picture={<SmallTown />} title={text.noPeople} detail={text.noPeopleDetail} />}
      {shift.seats.map((seat) => {
        const seated = people.filter(({ seatId }) => seatId === seat.id);
        if (seated.length === 0 && seat.waiting + seat.held + seat.applied === 0) return null;
        return (
          <section key={seat.id} className="mt-4">
            <h3 className="fs-14 flex items-center gap-2 font-normal text-ink-2">
              <span className="flex-1">{text.seat({ name: seat.name, taken: seat.taken, places: seat.maxHeads })}</span>
              <span className="text-ink-3">
                <Dotted
                  parts={[
                    seat.taken + seat.held < seat.maxHeads
                      ? text.freeSeats({ count: seat.maxHeads - seat.taken - seat.held })
                      : undefined,
                    seat.held > 0 ? text.held({ count: seat.held }) : undefined,
                    seat.waiting > 0 ? text.waiting({ count: seat.waiting }) : undefined,
                    seat.applied > 0 ? text.applied({ count: seat.applied }) : undefined,
                  ]}
                />
              </span>
            </h3>
            <ul>
              {seated.map((person) => (
                <PersonRow
                  key={person.signupId}
                  person={person}
                  seat={seat}
                  shift={shift}
                  now={now}
                  more={more(person)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <div className="mt-3">
        <Problems list={problemsOf(roll.error)} zone={times.timeZone} />
      </div>
      {open && (uncalled.length > 0 || unsigned.length > 0) && (
        <div className="sticky bottom-(--bar,0px) mt-3 flex flex-wrap gap-2 bg-surface py-3 [--bar:calc(64px+env(safe-area-inset-bottom))] lg:[--bar:0px]">
          {uncalled.length > 0 && (
            <Button
              busy={roll.isPending}
              onPress={() =>
                roll.mutate({ shiftId: shift.id, lines: uncalled.map((person) => cameLine(person, times, now)) })
              }
              className="flex-1"
            >
              {text.allCame}
            </Button>
          )}
          {unsigned.length > 0 && (
            <Button
              kind={uncalled.length > 0 ? "soft" : "lake"}
              busy={roll.isPending}
              onPress={() =>
                roll.mutate({
                  shiftId: shift.id,
                  lines: unsigned.map(({ signupId }) => ({ signupId, status: "present", inAt: null, outAt: "now" })),
                })
              }
              className="flex-1"
            >
              {text.allLeft}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
