import { useState } from "react";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { layoutMessages } from "./messages.ts";
import { PreferencesPanel } from "./preferences-panel.tsx";

/** Opens type size, theme and language, for people who are not signed in too. */
export function PreferencesButton({ raised = false }: { readonly raised?: boolean }) {
  const text = useMessages(layoutMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="text-size" label={text.appearance} raised={raised} onPress={() => setOpen(true)} />
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={text.appearance}>
        <PreferencesPanel />
      </Dialog>
    </>
  );
}
