import type { OwnShiftView } from "@nuanlin/api/desk/own-project-view";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { isoDay } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { deskMessages } from "./messages.ts";
import { ShiftTimeFields } from "./shift-time-fields.tsx";
import { readTimes, typedTimesOf } from "./shift-times.ts";

interface ShiftDialogProps {
  readonly shift: Pick<OwnShiftView, "id" | "times" | "breakMinutes">;
  readonly onClose: () => void;
}

/** Gives a shift another time; everybody who joined is told. */
export function MoveShiftDialog({ shift, onClose }: ShiftDialogProps) {
  const text = useMessages(deskMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const zone = shift.times.timeZone;
  const view = useDateView(zone);
  const [times, setTimes] = useState(() => typedTimesOf(shift.times));
  const [breakMinutes, setBreak] = useState(shift.breakMinutes);
  const move = useMutation(
    trpc.shift.move.mutationOptions({
      onSuccess: ({ told }) => {
        toast({ text: text.moved({ count: told }) });
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()),
    }),
  );
  const submit = () => {
    const read = readTimes(times, zone);
    if (read) move.mutate({ shiftId: shift.id, start: read.start.getTime(), end: read.end.getTime(), breakMinutes });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={text.move}
      actions={
        <Button busy={move.isPending} onPress={submit}>
          {text.save}
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
        <Problems list={problemsOf(move.error)} zone={zone} />
      </div>
    </Dialog>
  );
}
