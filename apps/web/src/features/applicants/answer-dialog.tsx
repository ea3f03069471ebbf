import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useShortReasons } from "../../shared/use-short-reasons.ts";
import { applicantsMessages } from "./messages.ts";

interface AnswerDialogProps {
  readonly people: readonly ApplicantView[];
  readonly onAnswer: (reason: string) => void;
  readonly onClose: () => void;
}

/** The words that go with a no: one of the common ones, or one's own. */
export function DeclineDialog({ people, onAnswer, onClose }: AnswerDialogProps) {
  const text = useMessages(applicantsMessages);
  const [reason, setReason] = useState("");
  const chips = text.reasonChips.split("|");
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={text.declineTitle({ count: people.length, name: people[0]?.name ?? "" })}
      actions={
        <>
          <Button
            kind="danger-outline"
            disabledReason={reason.trim() === "" ? text.reasonMissing : undefined}
            onPress={() => onAnswer(reason)}
          >
            {text.decline}
          </Button>
          <Button kind="outline" className="sm:self-start" onPress={onClose}>
            {text.keep}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{text.declineDetail}</p>
        <ChipGroup
          label={text.reasons}
          single
          choices={chips.map((chip) => ({ id: chip, label: chip }))}
          value={chips.filter((chip) => chip === reason)}
          onChange={([chip]) => setReason(chip ?? "")}
        />
        <TextArea label={text.reason} rows={3} limit={300} value={reason} onChange={setReason} />
      </div>
    </Dialog>
  );
}

/** Why somebody is let in despite rest or hours; asked once for all of them. */
export function ExceptionDialog({ people, onAnswer, onClose }: AnswerDialogProps) {
  const text = useMessages(applicantsMessages);
  const reasons = useShortReasons(people[0]?.times.timeZone ?? districtZone);
  const [reason, setReason] = useState("");
  const exceptions = people.filter((person) => person.exceptions.length > 0);
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={text.exceptionTitle({ count: exceptions.length })}
      actions={
        <>
          <Button
            disabledReason={reason.trim() === "" ? text.reasonMissing : undefined}
            onPress={() => onAnswer(reason)}
          >
            {text.approve}
          </Button>
          <Button kind="outline" className="sm:self-start" onPress={onClose}>
            {text.keep}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{text.exceptionDetail}</p>
        <ul className="flex flex-col gap-1">
          {exceptions.map(({ signupId, name, exceptions: against }) => (
            <li key={signupId}>{text.exceptionLine({ name, reasons: reasons(against) })}</li>
          ))}
        </ul>
        <TextArea label={text.exceptionReason} rows={2} limit={300} value={reason} onChange={setReason} />
      </div>
    </Dialog>
  );
}
