import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { steppingInMessages } from "./messages.ts";
import type { OwnPlace } from "./use-stepping-in.ts";

interface FindCoverDialogProps {
  readonly place: OwnPlace;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asking others to take one's own place; the promise stands until somebody does. */
export function FindCoverDialog({ place, isOpen, onClose }: FindCoverDialogProps) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const view = useDateView(place.timeZone);
  const open = useMutation(
    trpc.cover.open.mutationOptions({
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
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={onClose}
      title={text.findCoverTitle}
      actions={
        <>
          <Button busy={open.isPending} onPress={() => open.mutate({ signupId: place.id })}>
            {text.findCoverStart}
          </Button>
          <Button kind="soft" onPress={onClose}>
            {text.notNow}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{text.findCoverDetail}</p>
        <Problems list={problemsOf(open.error)} zone={place.timeZone} />
      </div>
    </Dialog>
  );
}
