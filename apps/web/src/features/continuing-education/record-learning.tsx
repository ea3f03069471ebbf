import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isoDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { DateField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { educationMessages } from "./messages.ts";

interface RecordLearningProps {
  readonly personId: string;
  readonly name: string;
  /** Why this clerk leaves it to a colleague. */
  readonly disabledReason?: string | undefined;
}

/** Puts learning that somebody did elsewhere on their record, from the proof that a clerk has before them. */
export function RecordLearning({ personId, name, disabledReason }: RecordLearningProps) {
  const text = useMessages(educationMessages);
  const toast = useToast();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const record = useMutation(
    trpc.learning.record.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.learning.pathFilter()),
    }),
  );
  const { now } = useDateView(districtZone);
  const today = isoDay(now, districtZone);
  const [title, setTitle] = useState("");
  const [organiser, setOrganiser] = useState("");
  const [heldOn, setHeldOn] = useState(today);
  const [hours, setHours] = useState(Number.NaN);
  return (
    <ConfirmAction
      label={text.record}
      kind="text"
      size="desk"
      disabledReason={disabledReason}
      title={text.recordTitle({ name })}
      confirmLabel={text.recordDo}
      keepLabel={text.cancel}
      onConfirm={async () => {
        const minutes = Number.isNaN(hours) ? 0 : Math.round(hours * 60);
        await record.mutateAsync({ personId, title: title.trim(), organiser: organiser.trim(), heldOn, minutes });
        toast({ text: text.recorded({ name }) });
        setTitle("");
        setHours(Number.NaN);
      }}
    >
      <p>{text.recordDetail}</p>
      <TextField label={text.what} value={title} onChange={setTitle} maxLength={60} autoComplete="off" />
      <TextField label={text.organiser} value={organiser} onChange={setOrganiser} maxLength={60} autoComplete="off" />
      <DateField label={text.heldOn} value={heldOn} max={today} onChange={setHeldOn} />
      <NumberField label={text.length} value={hours} onChange={setHours} min={0.5} max={1000} step={0.5} />
    </ConfirmAction>
  );
}
