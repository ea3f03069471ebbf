import { readContact } from "@nuanlin/domain/accounts/contact";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { steppingInMessages } from "./messages.ts";
import type { DeskShift } from "./missing-people.tsx";

interface StandInDialogProps {
  readonly shift: DeskShift;
  readonly onClose: () => void;
}

/** Noting somebody who agreed by phone to come, to a free place or instead of another. */
export function StandInDialog({ shift, onClose }: StandInDialogProps) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const places = placesOf(shift, text.freePlace, text.insteadOf);
  const [chosen, setChosen] = useState(places[0]?.id ?? "");
  const [contact, setContact] = useState("");
  const [agreed, setAgreed] = useState(false);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const standIn = useMutation(
    trpc.shift.standIn.mutationOptions({
      onSuccess: () => {
        onClose();
        toast({ text: text.standInDone });
        return queryClient.invalidateQueries();
      },
    }),
  );
  const problems = problemsOf(standIn.error);
  const needsReason = problems.some(({ code }) => code === "REASON_MISSING");
  const place = places.find(({ id }) => id === chosen)?.place;
  const save = () => {
    setTried(true);
    if (!place || readContact(contact) === null) return;
    const why = reason.trim() === "" ? {} : { overrideReason: reason };
    standIn.mutate({ place, who: { contact }, agreed, ...why });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={text.standInTitle}
      actions={
        <Button wide busy={standIn.isPending} onPress={save}>
          {text.standInSave}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{text.standInDetail}</p>
        <SelectField
          label={text.standInPlace}
          choices={places}
          value={chosen}
          onChange={setChosen}
          error={tried && !place ? text.choose : undefined}
        />
        <TextField
          label={text.standInContact}
          help={text.standInContactHelp}
          value={contact}
          onChange={setContact}
          inputMode="email"
          autoComplete="off"
          error={tried && readContact(contact) === null ? text.needContact : undefined}
        />
        <CheckboxField label={text.standInAgreed} value={agreed} onChange={setAgreed} />
        {(needsReason || reason !== "") && (
          <TextArea label={text.standInReason} rows={2} limit={300} value={reason} onChange={setReason} />
        )}
        <Problems list={problems} zone={shift.times.timeZone} />
      </div>
    </Dialog>
  );
}

type Label = (given: { readonly name: string }) => string;

/** The free places, and those of everybody who comes. */
function placesOf({ seats, people }: DeskShift, freePlace: Label, insteadOf: Label) {
  const free = seats
    .filter(({ taken, held, maxHeads }) => taken + held < maxHeads)
    .map(({ id, name }) => ({ id, label: freePlace({ name }), place: { seatId: id } }));
  const taken = people.map(({ signupId, name }) => ({
    id: signupId,
    label: insteadOf({ name }),
    place: { signupId },
  }));
  return [...free, ...taken];
}
