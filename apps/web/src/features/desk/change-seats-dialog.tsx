import type { OwnShiftView } from "@nuanlin/api/desk/own-project-view";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { HeadsFields } from "./heads-fields.tsx";
import { deskMessages } from "./messages.ts";

interface ChangeSeatsDialogProps {
  readonly shift: Pick<OwnShiftView, "id" | "seats">;
  readonly onClose: () => void;
}

/** How many people each place of a shift takes, never below those who hold one. */
export function ChangeSeatsDialog({ shift, onClose }: ChangeSeatsDialogProps) {
  const text = useMessages(deskMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [seats, setSeats] = useState(shift.seats);
  const change = useMutation(
    trpc.shift.changeSeats.mutationOptions({
      onSuccess: () => {
        toast({ text: text.seatsSaved });
        onClose();
      },
      onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()),
    }),
  );
  const submit = () => {
    change.mutate({
      shiftId: shift.id,
      seats: seats.map(({ id, minHeads, maxHeads }) => ({ seatId: id, minHeads, maxHeads })),
    });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={text.changeSeats}
      actions={
        <Button busy={change.isPending} onPress={submit}>
          {text.save}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {seats.map((seat) => (
          <HeadsFields
            key={seat.id}
            value={seat}
            onChange={(changed) => setSeats(seats.map((one) => (one.id === seat.id ? { ...one, ...changed } : one)))}
          />
        ))}
        <Problems list={problemsOf(change.error)} />
      </div>
    </Dialog>
  );
}
