import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useLetterKeys } from "../../shared/use-letter-keys.ts";
import { verificationMessages } from "./messages.ts";

/** What the single letters do; opens with ? as well. */
export function KeyHelp() {
  const text = useMessages(verificationMessages);
  const [isOpen, setOpen] = useState(false);
  useLetterKeys({ "?": () => setOpen(true) });
  const keys = [
    ["J", text.keyNext],
    ["K", text.keyPrevious],
    ["A", text.keyApprove],
    ["R", text.keyReturn],
    ["Q", text.keyAsk],
    ["?", text.keyHelp],
  ] as const;
  return (
    <>
      <Button kind="text" size="desk" onPress={() => setOpen(true)}>
        {text.keys}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={text.keysTitle}
        actions={<Button onPress={() => setOpen(false)}>{text.keep}</Button>}
      >
        <dl className="grid grid-cols-[3rem_1fr] gap-y-2">
          {keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="strong">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="meta mt-3">{text.keysNote}</p>
      </Dialog>
    </>
  );
}
