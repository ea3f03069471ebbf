import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showInstant } from "../../shared/dates.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { poolMessages } from "./messages.ts";

interface InviteProps {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
}

/** Asks somebody of the pool to take a place in one of the organisation's coming shifts. */
export function InviteButton(props: InviteProps) {
  const text = useMessages(poolMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="soft" size="desk" icon="mail" onPress={() => setOpen(true)}>
        {text.invite}
      </Button>
      {isOpen && <InviteForm {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function InviteForm({ organisationId, personId, name, onClose }: InviteProps & { readonly onClose: () => void }) {
  const text = useMessages(poolMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const view = useDateView(districtZone);
  const [seatId, setSeat] = useState("");
  const seats = useQuery(trpc.pool.openSeats.queryOptions({ organisationId }));
  const invite = useMutation(
    trpc.pool.invite.mutationOptions({
      onSuccess: ({ invited }) => {
        if (!invited) return;
        toast({ text: text.sent({ name }) });
        onClose();
        return queryClient.invalidateQueries(trpc.pool.pathFilter());
      },
    }),
  );
  const none = seats.data?.length === 0;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={text.inviteTitle({ name })}
      actions={
        none ? (
          <ButtonLink to="/desk/projects">{text.toProjects}</ButtonLink>
        ) : (
          <Button
            busy={invite.isPending}
            disabledReason={seatId === "" ? text.chooseSeat : undefined}
            onPress={() => invite.mutate({ seatId, personId })}
          >
            {text.send}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">{none ? text.noSeats : text.inviteDetail}</p>
        {seats.isError && <ErrorState error={seats.error} onRetry={() => void seats.refetch()} />}
        {seats.isPending && (
          <Loading>
            <RowsSkeleton rows={2} />
          </Loading>
        )}
        {seats.data && !none && (
          <SelectField
            label={text.seat}
            value={seatId}
            choices={seats.data.map((seat) => ({
              id: seat.seatId,
              label: text.seatLine({
                when: showInstant(seat.start, { ...view, zone: seat.timeZone }),
                title: seat.projectTitle,
                seat: seat.name,
                free: seat.free,
              }),
            }))}
            onChange={setSeat}
          />
        )}
        {invite.data?.invited === false && (
          <Notice tint="wait" icon="alert">
            {text.notSent}
          </Notice>
        )}
        <Problems list={invite.data?.problems} />
        <Problems list={problemsOf(invite.error)} />
      </div>
    </Dialog>
  );
}
