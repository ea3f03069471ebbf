import type { OwnProjectView, OwnShiftView } from "@nuanlin/api/desk/own-project-view";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Dotted } from "../../shared/art/dotted.tsx";
import { SeatRing } from "../../shared/art/seat-ring.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { AddShiftDialog } from "./add-shift-dialog.tsx";
import { CancelShift } from "./cancel-shift.tsx";
import { ChangeSeatsDialog } from "./change-seats-dialog.tsx";
import { deskMessages } from "./messages.ts";
import { MoveShiftDialog } from "./move-shift-dialog.tsx";

/** The shifts of one project: coming ones can be changed or called off, earlier ones lead to their people. */
export function ShiftList({ project }: { readonly project: OwnProjectView }) {
  const text = useMessages(deskMessages);
  const [now] = useState(() => Date.now());
  const [showPast, setShowPast] = useState(false);
  const coming = project.shifts.filter((shift) => shift.times.start > now).toReversed();
  const past = project.shifts.filter((shift) => shift.times.start <= now);
  return (
    <Card as="section" aria-labelledby="project-shifts">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 id="project-shifts" className="fs-18">
          {text.shifts}
        </h2>
        {project.status !== "closed" && <AddShiftDialog project={project} />}
      </div>
      {project.shifts.length === 0 && (
        <EmptyState picture={<SmallTown />} title={text.noShifts} detail={text.noShiftsDetail} />
      )}
      {coming.length > 0 && <ShiftGroup title={text.comingOnes} shifts={coming} editable />}
      {past.length > 0 && !showPast && (
        <Button kind="text" onPress={() => setShowPast(true)}>
          {text.showPast({ count: past.length })}
        </Button>
      )}
      {showPast && <ShiftGroup title={text.pastOnes} shifts={past} editable={false} />}
    </Card>
  );
}

interface ShiftGroupProps {
  readonly title: string;
  readonly shifts: readonly OwnShiftView[];
  readonly editable: boolean;
}

function ShiftGroup({ title, shifts, editable }: ShiftGroupProps) {
  return (
    <>
      <h3 className="fs-14 mt-3 font-normal text-ink-3">{title}</h3>
      <ul>
        {shifts.map((shift) => (
          <ShiftItem key={shift.id} shift={shift} editable={editable} />
        ))}
      </ul>
    </>
  );
}

function ShiftItem({ shift, editable }: { readonly shift: OwnShiftView; readonly editable: boolean }) {
  const text = useMessages(deskMessages);
  const view = useDateView(shift.times.timeZone);
  const [open, setOpen] = useState<"seats" | "time" | null>(null);
  const taken = shift.seats.reduce((sum, seat) => sum + seat.taken, 0);
  const places = shift.seats.reduce((sum, seat) => sum + seat.maxHeads, 0);
  const cancelled = shift.status === "cancelled";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3 first:border-0">
      <SeatRing
        size={46}
        taken={taken}
        total={places}
        label={text.taken({ taken, places })}
        center={{ big: `${taken}` }}
      />
      <div className="min-w-0 flex-1 basis-56">
        <p className={`fs-16 strong ${cancelled ? "text-ink-3 line-through" : ""}`}>
          {showPeriod(shift.times.start, shift.times.end, view)}
        </p>
        <p className="fs-13 text-ink-3">
          <Dotted parts={shift.seats.map((seat) => `${seat.name} ${seat.taken}/${seat.maxHeads}`)} />
        </p>
        {editable && !cancelled && <QueueLine shift={shift} />}
      </div>
      {cancelled && <Badge tint="bad">{text.cancelled}</Badge>}
      {!cancelled && (
        <div className="flex flex-wrap items-center gap-1">
          <ButtonLink to="/desk/shifts/$shiftId" params={{ shiftId: shift.id }} kind="soft" size="desk">
            {text.people}
          </ButtonLink>
          {editable && (
            <>
              <Button kind="text" size="desk" onPress={() => setOpen("seats")}>
                {text.changeSeats}
              </Button>
              <Button kind="text" size="desk" onPress={() => setOpen("time")}>
                {text.move}
              </Button>
              <CancelShift shiftId={shift.id} taken={taken} />
            </>
          )}
        </div>
      )}
      {open === "seats" && <ChangeSeatsDialog shift={shift} onClose={() => setOpen(null)} />}
      {open === "time" && <MoveShiftDialog shift={shift} onClose={() => setOpen(null)} />}
    </li>
  );
}

/** Who is in line for a shift: applications to answer, people who wait, places kept for an answer. Nothing where nobody is. */
function QueueLine({ shift }: { readonly shift: OwnShiftView }) {
  const text = useMessages(deskMessages);
  const sum = (what: "held" | "waiting" | "applied") => shift.seats.reduce((all, seat) => all + seat[what], 0);
  const [held, waiting, applied] = [sum("held"), sum("waiting"), sum("applied")];
  if (held + waiting + applied === 0) return null;
  return (
    <p className="fs-13 text-ink-2">
      <Dotted
        parts={[
          waiting > 0 ? text.waitingFor({ count: waiting }) : undefined,
          held > 0 ? text.held({ count: held }) : undefined,
          applied > 0 ? (
            <Link to="/desk/applicants" search={{ shift: shift.id }} className="strong inline-block py-2 text-lake">
              {text.applied({ count: applied })}
            </Link>
          ) : undefined,
        ]}
      />
    </p>
  );
}
