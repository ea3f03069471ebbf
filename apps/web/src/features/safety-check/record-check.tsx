import { useState } from "react";
import { isoDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { DateField } from "../../shared/fields/date-field.tsx";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useDateView } from "../../shared/use-date-view.ts";
import { safetyCheckMessages } from "./messages.ts";
import { useRecordCheck } from "./use-safety-check.ts";

interface RecordCheckProps {
  readonly personId: string;
  readonly name: string;
  readonly disabledReason: string | undefined;
}

/** Notes the answer of the police or the procuratorate; there is no field for anything else. */
export function RecordCheck({ personId, name, disabledReason }: RecordCheckProps) {
  const text = useMessages(safetyCheckMessages);
  const toast = useToast();
  const record = useRecordCheck();
  const { now } = useDateView(districtZone);
  const today = isoDay(now, districtZone);
  const [answer, setAnswer] = useState<"clear" | "notClear">("clear");
  const [checkedOn, setCheckedOn] = useState(today);
  const [body, setBody] = useState("");
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
        await record.mutateAsync({ personId, clear: answer === "clear", checkedOn, body });
        toast({ text: text.recorded });
        setBody("");
      }}
    >
      <p>{text.recordDetail}</p>
      <Segmented
        label={text.answer}
        choices={[
          { id: "clear", label: text.clear },
          { id: "notClear", label: text.notClear },
        ]}
        value={answer}
        onChange={setAnswer}
      />
      <DateField label={text.checkedOn} value={checkedOn} max={today} onChange={setCheckedOn} />
      <TextField
        label={text.body}
        help={text.bodyHelp}
        value={body}
        onChange={setBody}
        maxLength={80}
        autoComplete="off"
      />
    </ConfirmAction>
  );
}
