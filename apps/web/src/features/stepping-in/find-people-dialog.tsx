import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { steppingInMessages } from "./messages.ts";
import type { DeskShift } from "./missing-people.tsx";

interface FindPeopleDialogProps {
  readonly shift: DeskShift;
  readonly onClose: () => void;
}

/** Asking around for a seat that lacks people. */
export function FindPeopleDialog({ shift, onClose }: FindPeopleDialogProps) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const view = useDateView(shift.times.timeZone);
  const open = shift.seats
    .map(({ id, name, taken, held, maxHeads }) => ({ id, name, free: maxHeads - taken - held }))
    .filter(({ free }) => free > 0);
  const [seatId, setSeatId] = useState(open[0]?.id ?? "");
  const [places, setPlaces] = useState(1);
  const free = open.find(({ id }) => id === seatId)?.free ?? 1;
  const look = useMutation(
    trpc.cover.openSeat.mutationOptions({
      onSuccess: ({ asked, firstWaveAt }) => {
        onClose();
        const later = text.askLater({ at: showInstant(firstWaveAt, view) });
        toast({ text: asked === null ? later : text.askedSome({ count: asked }) });
        return queryClient.invalidateQueries(trpc.cover.pathFilter());
      },
    }),
  );
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={text.lookTitle}
      actions={
        <>
          <Button busy={look.isPending} onPress={() => look.mutate({ seatId, places: Math.min(places, free) })}>
            {text.lookStart}
          </Button>
          <Button kind="outline" onPress={onClose}>
            {text.keep}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{text.deskDetail}</p>
        <SelectField
          label={text.lookSeat}
          choices={open.map(({ id, name, free: left }) => ({ id, label: text.seatFree({ name, free: left }) }))}
          value={seatId}
          onChange={setSeatId}
        />
        <NumberField
          label={text.lookPlaces}
          min={1}
          max={free}
          value={Math.min(places, free)}
          onChange={(value) => setPlaces(value)}
        />
        <Problems list={problemsOf(look.error)} zone={shift.times.timeZone} />
      </div>
    </Dialog>
  );
}
