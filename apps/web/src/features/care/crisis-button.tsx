import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { AskForProfessional } from "./ask-for-professional.tsx";
import { CrisisNumbers } from "./crisis-numbers.tsx";
import { careMessages } from "./messages.ts";

interface CrisisButtonProps {
  /** Which service it is, for who does not see the card around it. */
  readonly title: string;
  /** The shift whose professional can be called; absent where there is nobody to call, which leaves the numbers. */
  readonly shiftId?: string | undefined;
}

/** One press to the numbers that always answer, and to the professional of the shift. */
export function CrisisButton({ title, shiftId }: CrisisButtonProps) {
  const text = useMessages(careMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="outline" icon="alert" aria-label={text.crisisOf({ title })} onPress={() => setOpen(true)}>
        {text.crisis}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={text.dialogTitle}>
        <div className="flex flex-col gap-4">
          <CrisisNumbers />
          {shiftId !== undefined && <AskForProfessional shiftId={shiftId} />}
          <p className="meta">{text.noNotes}</p>
        </div>
      </Dialog>
    </>
  );
}
