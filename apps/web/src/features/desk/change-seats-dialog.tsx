import type { OwnShiftView } from "@nuanlin/api/desk/own-project-view";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { HeadsFields } from "./heads-fields.tsx";
import { deskMessages } from "./messages.ts";
import { MovePeople } from "./move-people.tsx";
import { type Destination, movesOf, offShift, stillToPlace } from "./seat-moves.ts";
import { useSeatedPeople } from "./use-seated-people.ts";

interface ChangeSeatsDialogProps {
  readonly shift: Pick<OwnShiftView, "id" | "seats" | "times">;
  readonly onClose: () => void;
}

const leastReason = 2;

/**
 * How many people each place of a shift takes. Where that is fewer than hold a place, the server says so, and the dialog asks whom
 * to move and where to; then both are done at once.
 */
export function ChangeSeatsDialog({ shift, onClose }: ChangeSeatsDialogProps) {
  const text = useMessages(deskMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [seats, setSeats] = useState(shift.seats);
  const [moving, setMoving] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Destination>>(new Map());
  const [reason, setReason] = useState("");
  const seated = useSeatedPeople(shift.id, moving);
  const change = useMutation(
    trpc.shift.changeSeats.mutationOptions({
      onSuccess: () => {
        toast({ text: text.seatsSaved });
        onClose();
      },
      onError: (error) => {
        if (problemsOf(error).some(({ code }) => code === "SEATS_BELOW_SIGNUPS")) setMoving(true);
      },
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.desk.pathFilter()),
          queryClient.invalidateQueries(trpc.applicants.pathFilter()),
        ]),
    }),
  );
  const submit = () => {
    const moves = moving ? movesOf(chosen, reason) : [];
    change.mutate({
      shiftId: shift.id,
      seats: seats.map(({ id, minHeads, maxHeads }) => ({ seatId: id, minHeads, maxHeads })),
      ...(moves.length > 0 ? { moves } : {}),
    });
  };
  const { people } = seated;
  const left = (by: ReadonlyMap<string, Destination>) =>
    seats.reduce((sum, seat) => sum + stillToPlace(seat, people ?? [], by), 0);
  const missing = left(chosen);
  const wordless = [...chosen.values()].includes(offShift) && [...reason.trim()].length < leastReason;
  // That people have to be moved is what the dialog is about by then, and no refusal.
  const problems = problemsOf(change.error).filter(({ code }) => code !== "SEATS_BELOW_SIGNUPS");
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={moving && people ? text.movesTitle({ count: left(new Map()) }) : text.changeSeats}
      actions={
        moving ? (
          <>
            <Button
              busy={change.isPending}
              disabledReason={
                missing > 0 ? text.moveMore({ count: missing }) : wordless ? text.moveReasonShort : undefined
              }
              onPress={submit}
            >
              {text.saveMoves}
            </Button>
            <Button kind="outline" className="sm:self-start" onPress={() => setMoving(false)}>
              {text.backToSeats}
            </Button>
          </>
        ) : (
          <Button busy={change.isPending} onPress={submit}>
            {text.save}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {!moving &&
          seats.map((seat) => (
            <HeadsFields
              key={seat.id}
              value={seat}
              onChange={(changed) => setSeats(seats.map((one) => (one.id === seat.id ? { ...one, ...changed } : one)))}
            />
          ))}
        {moving && seated.error && <ErrorState error={seated.error} onRetry={() => void seated.refetch()} />}
        {moving && !people && !seated.error && (
          <Loading>
            <RowsSkeleton rows={3} />
          </Loading>
        )}
        {moving && people && (
          <MovePeople
            seats={seats}
            people={people}
            chosen={chosen}
            onChoose={setChosen}
            reason={reason}
            onReason={setReason}
          />
        )}
        <Problems list={problems} zone={shift.times.timeZone} />
      </div>
    </Dialog>
  );
}
