import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { ToastLine, useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { statesMessages } from "./messages.ts";

/** Toast, notice, refusals, sheet and question. */
export function OverlayStates() {
  const text = useMessages(statesMessages);
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const undo = () => undefined;
  return (
    <Card as="section" className="flex flex-col gap-3">
      <h2 className="fs-18">{text.undoTitle}</h2>
      <div className="toast">
        <ToastLine toast={{ text: text.cancelled }} left={6} onUndo={undo} />
      </div>
      <Notice
        tint="warm"
        icon="alert"
        action={
          <Button kind="text" size="row">
            {text.fine}
          </Button>
        }
      >
        {text.takenAway}
      </Notice>
      <Problems
        tone="quiet"
        list={[
          { code: "TOO_YOUNG", minAge: 18, ageOnDay: 16 },
          { code: "PROFESSIONAL_ONLY", credentialType: null },
        ]}
      />
      <Problems tone="quiet" list={[{ code: "NETWORK" }]} />
      <h2 className="fs-18 mt-2">{text.dialogs}</h2>
      <div className="flex flex-wrap gap-2.5">
        <Button kind="soft" size="desk" onPress={() => toast({ text: text.cancelled, onUndo: undo })}>
          {text.undoTitle}
        </Button>
        <Button kind="soft" size="desk" icon="route" onPress={() => setOpen(true)}>
          {text.openSheet}
        </Button>
        <ConfirmAction
          label={text.cancelShift}
          kind="danger-outline"
          size="desk"
          title={text.askTitle}
          confirmLabel={text.cancelShift}
          onConfirm={() => Promise.resolve()}
        >
          <p>{text.askText}</p>
        </ConfirmAction>
      </div>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={text.openSheet}
        actions={<Button onPress={() => setOpen(false)}>{text.knowIt}</Button>}
      >
        <p>{text.sheetText}</p>
      </Dialog>
    </Card>
  );
}
