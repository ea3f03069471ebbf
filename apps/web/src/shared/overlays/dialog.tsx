import { useEffect, type ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "../icon-button.tsx";
import { useMessages } from "../messages.ts";
import { overlayMessages } from "./messages.ts";

declare global {
  interface Window {
    // Not yet in every browser, nor in TypeScript's own list.
    readonly CloseWatcher?: new () => { onclose: (() => void) | null; destroy: () => void };
  }
}

interface DialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The one main action, and at most one way out beside it; they stay in view while the rest scrolls. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** For a question that must be answered: reads out at once, and a tap beside it does not close. */
  readonly role?: "dialog" | "alertdialog";
}

/** A sheet from below on a phone, a dialog from 640 px on. Esc and back close it, and the focus returns. */
export function Dialog({ isOpen, onOpenChange, title, children, actions, wide, role = "dialog" }: DialogProps) {
  const text = useMessages(overlayMessages);
  useCloseOnBack(isOpen, onOpenChange);
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={role === "dialog"}>
      <Modal className="sheet" data-wide={wide || undefined}>
        <AriaDialog role={role}>
          <span className="sheet-grabber" aria-hidden />
          <div className="sheet-head">
            <Heading slot="title" level={2} className="fs-18 flex-1">
              {title}
            </Heading>
            <IconButton icon="close" label={text.close} onPress={() => onOpenChange(false)} size={22} />
          </div>
          <div className="sheet-body">{children}</div>
          {actions && <div className="sheet-foot">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The phone's back gesture closes the sheet instead of leaving the page, where the browser offers that. */
function useCloseOnBack(isOpen: boolean, onOpenChange: (isOpen: boolean) => void): void {
  useEffect(() => {
    if (!isOpen || !window.CloseWatcher) return;
    const watcher = new window.CloseWatcher();
    watcher.onclose = () => onOpenChange(false);
    return () => watcher.destroy();
  }, [isOpen, onOpenChange]);
}
