import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { steppingInMessages } from "./messages.ts";
import type { OwnPlace } from "./use-stepping-in.ts";

interface PlaceDialogProps {
  readonly place: OwnPlace;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const reasons = ["unwell", "family", "work", "road"] as const;

/** Saying after the deadline that one can't come; a reason is one tap, and none is needed. */
export function CantComeDialog({ place, isOpen, onClose }: PlaceDialogProps) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [chosen, setChosen] = useState<(typeof reasons)[number][]>([]);
  const [reason] = chosen;
  const cantCome = useMutation(
    trpc.signup.cantCome.mutationOptions({
      onSuccess: ({ coverCallId }) => {
        onClose();
        toast({ text: coverCallId === null ? text.toldThem : text.toldAndAsking });
        document.getElementById("main")?.focus();
        return queryClient.invalidateQueries();
      },
    }),
  );
  return (
    <Dialog
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={onClose}
      title={text.cantComeTitle}
      actions={
        <>
          <Button
            busy={cantCome.isPending}
            onPress={() => cantCome.mutate({ signupId: place.id, reason: reason === undefined ? "" : text[reason] })}
          >
            {text.tellThem}
          </Button>
          <Button kind="soft" onPress={onClose}>
            {text.stillComing}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{text.cantComeDetail}</p>
        <ChipGroup
          label={text.why}
          single
          choices={reasons.map((id) => ({ id, label: text[id] }))}
          value={chosen}
          onChange={setChosen}
        />
        <Problems list={problemsOf(cantCome.error)} zone={place.timeZone} />
      </div>
    </Dialog>
  );
}
