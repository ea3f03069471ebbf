import type { Problem } from "@nuanlin/domain/problem";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { Problems } from "../../shared/problems.tsx";
import { keepNote, readNote } from "./kept-note.ts";
import { signupMessages } from "./messages.ts";

const noteLimit = 300;

interface ApplySheetProps {
  readonly seatId: string;
  readonly zone: string;
  readonly answerHours: number;
  /** What the organizer would have to make an exception for; empty for an ordinary application. */
  readonly exceptions: readonly Problem[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly busy: boolean;
  readonly problems: readonly Problem[];
  readonly onSend: (note: string) => void;
}

/** The application: a word to the organizer, kept as it is written until it is sent. */
export function ApplySheet(props: ApplySheetProps) {
  const { seatId, zone, answerHours, exceptions, isOpen, onClose, busy, problems, onSend } = props;
  const text = useMessages(signupMessages);
  const [note, setNote] = useState(() => readNote(seatId));
  const isException = exceptions.length > 0;
  const write = (next: string) => {
    setNote(next);
    keepNote(seatId, next);
  };
  const tooLong = [...note].length > noteLimit;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={isException ? text.exceptionTitle : text.applyTitle}
      actions={
        <>
          <Button busy={busy} onPress={() => !tooLong && onSend(note.trim())}>
            {text.send}
          </Button>
          <Button kind="outline" onPress={onClose}>
            {text.later}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{text.applyPromise({ hours: answerHours })}</p>
        <Problems list={exceptions} zone={zone} tone="quiet" />
        <TextArea
          label={text.note}
          optional
          help={isException ? text.exceptionHelp : text.noteHelp}
          error={tooLong ? text.noteTooLong({ limit: noteLimit }) : undefined}
          limit={noteLimit}
          rows={4}
          value={note}
          onChange={write}
        />
        <Problems list={problems} zone={zone} />
      </div>
    </Dialog>
  );
}
