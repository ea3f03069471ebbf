import { createContext, use, useCallback, useEffect, useState, type ReactNode } from "react";
import { Icon, type IconName } from "../art/icon.tsx";
import { useMessages } from "../messages.ts";
import { overlayMessages } from "./messages.ts";

export interface ToastContent {
  /** What happened, in a few words. */
  readonly text: string;
  readonly icon?: IconName;
  /** Takes it back; the button counts the seconds that are left. */
  readonly onUndo?: () => void;
}

type ShowToast = (toast: ToastContent) => void;

const ToastContext = createContext<ShowToast | null>(null);
const secondsShown = 8;

/** Holds the one toast of the page, above whatever bar is at the bottom (`--bar`). */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const text = useMessages(overlayMessages);
  const [shown, setShown] = useState<{ readonly key: number; readonly toast: ToastContent } | null>(null);
  const show = useCallback<ShowToast>((toast) => setShown((old) => ({ key: (old?.key ?? 0) + 1, toast })), []);
  const hide = useCallback(() => setShown(null), []);
  return (
    <ToastContext value={show}>
      {children}
      <section className="toasts" aria-label={text.news} aria-live="polite" aria-atomic="true">
        {shown && <CountedToast key={shown.key} toast={shown.toast} onGone={hide} />}
      </section>
    </ToastContext>
  );
}

/** Shows a toast for eight seconds; a second one takes the place of the first. Errors that need a choice are not toasts. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (!show) throw new Error("useToast needs ToastProvider above it");
  return show;
}

function CountedToast({ toast, onGone }: { readonly toast: ToastContent; readonly onGone: () => void }) {
  const [left, setLeft] = useState(secondsShown);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    if (left === 0) return onGone();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, held, onGone]);
  const undo = () => {
    toast.onUndo?.();
    onGone();
  };
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ToastLine toast={toast} left={left} onUndo={toast.onUndo && undo} />
    </div>
  );
}

interface ToastLineProps {
  readonly toast: ToastContent;
  readonly left: number;
  readonly onUndo: (() => void) | undefined;
}

/** The inside of a toast; the acceptance page shows it standing still. */
export function ToastLine({ toast, left, onUndo }: ToastLineProps) {
  const text = useMessages(overlayMessages);
  return (
    <>
      <Icon name={toast.icon ?? "check"} />
      <span className="min-w-0 flex-1">{toast.text}</span>
      {onUndo && (
        <button type="button" className="toast-act" onClick={onUndo}>
          {text.undo} <span aria-hidden>{left}</span>
        </button>
      )}
    </>
  );
}
