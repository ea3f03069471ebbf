import type { OwnProjectView } from "@nuanlin/api/desk/own-project-view";
import { maxShiftsAtOnce } from "@nuanlin/domain/shifts/shift";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { isoDay, showDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { HeadsFields } from "./heads-fields.tsx";
import { deskMessages } from "./messages.ts";
import { ShiftTimeFields } from "./shift-time-fields.tsx";
import { readTimes, repeatWeekly, type TypedTimes } from "./shift-times.ts";

const dayMillis = 86_400_000;

/** Plans one shift, or the same time for several weeks, in one go. */
export function AddShiftDialog({ project }: { readonly project: OwnProjectView }) {
  const text = useMessages(deskMessages);
  const [isOpen, setOpen] = useState(false);
  const missing = project.seatPlan.length === 0 ? text.needSeats : project.place === null ? text.needPlace : undefined;
  return (
    <>
      <Button icon="plus" size="desk" disabledReason={missing} onPress={() => setOpen(true)}>
        {text.addShift}
      </Button>
      {isOpen && <AddShiftForm project={project} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddShiftForm({ project, onClose }: { readonly project: OwnProjectView; readonly onClose: () => void }) {
  const text = useMessages(deskMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const zone = project.place?.timeZone ?? districtZone;
  const view = useDateView(zone);
  const [times, setTimes] = useState<TypedTimes>({
    day: isoDay(view.now.getTime() + dayMillis, zone),
    start: "14:00",
    end: "16:00",
  });
  const [breakMinutes, setBreak] = useState(0);
  const [weeks, setWeeks] = useState(1);
  const [seats, setSeats] = useState(project.seatPlan);
  const read = readTimes(times, zone);
  const rows = read ? repeatWeekly(read, weeks, zone) : [];
  const last = rows.at(-1);
  const add = useMutation(
    trpc.shift.addMany.mutationOptions({
      onSuccess: ({ added }) => {
        toast({ text: added === 0 ? text.alreadyThere : text.added({ count: added }) });
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()),
    }),
  );
  const submit = () => {
    const shifts = rows.map(({ start, end }) => ({
      start: start.getTime(),
      end: end.getTime(),
      breakMinutes,
      placeId: null,
      seats,
    }));
    add.mutate({ projectId: project.id, shifts });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={text.addShift}
      actions={
        <Button busy={add.isPending} onPress={submit}>
          {weeks > 1 ? text.addMany({ count: weeks }) : text.addThis}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <ShiftTimeFields
          value={times}
          onChange={setTimes}
          breakMinutes={breakMinutes}
          onBreak={setBreak}
          min={isoDay(view.now, zone)}
        />
        <NumberField
          label={text.repeat}
          min={1}
          max={maxShiftsAtOnce}
          value={weeks}
          onChange={(count) => setWeeks(Number.isNaN(count) ? 1 : count)}
          help={weeks > 1 && last ? text.repeatHelp({ last: showDay(last.start, view) }) : text.repeatOne}
        />
        <h3 className="fs-16">{text.seatsOf}</h3>
        {seats.map((seat, index) => (
          <HeadsFields
            key={index}
            value={seat}
            onChange={(changed) => setSeats(seats.map((one, at) => (at === index ? { ...one, ...changed } : one)))}
          />
        ))}
        <Problems list={problemsOf(add.error)} zone={zone} />
      </div>
    </Dialog>
  );
}
