import type { Problem } from "@nuanlin/domain/problem";
import { useState, type ReactNode } from "react";
import { Button, type ButtonKind, type ButtonSize } from "../button.tsx";
import { useMessages } from "../messages.ts";
import { Problems } from "../problems.tsx";
import { problemsOf } from "../problems-of.ts";
import { Dialog } from "./dialog.tsx";
import { overlayMessages } from "./messages.ts";

interface ConfirmActionProps {
  /** The button that opens the question. */
  readonly label: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly wide?: boolean;
  readonly disabledReason?: string | undefined;
  /** What will happen, as a short question or statement. */
  readonly title: ReactNode;
  /** Who is told, what stays, until when. May hold a field, such as a reason. */
  readonly children: ReactNode;
  /** Names the effect ("取消这一班"), never "OK". */
  readonly confirmLabel: string;
  readonly confirmKind?: ButtonKind;
  readonly keepLabel?: string;
  /** Does it; the dialog closes when this is done and stays, with the reasons, when it throws. */
  readonly onConfirm: () => Promise<unknown>;
}

/** A question before something that cannot be undone. What can be undone gets a toast with "undo" instead. */
export function ConfirmAction(props: ConfirmActionProps) {
  const text = useMessages(overlayMessages);
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const open = (next: boolean) => {
    setProblems([]);
    setOpen(next);
  };
  const confirm = async () => {
    setBusy(true);
    setProblems([]);
    try {
      await props.onConfirm();
      setOpen(false);
    } catch (error) {
      setProblems(problemsOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        kind={props.kind ?? "outline"}
        size={props.size ?? "phone"}
        wide={props.wide ?? false}
        disabledReason={props.disabledReason}
        onPress={() => open(true)}
      >
        {props.label}
      </Button>
      <Dialog
        role="alertdialog"
        isOpen={isOpen}
        onOpenChange={open}
        title={props.title}
        actions={
          <>
            <Button kind={props.confirmKind ?? "lake"} busy={busy} onPress={() => void confirm()}>
              {props.confirmLabel}
            </Button>
            <Button kind="outline" onPress={() => open(false)}>
              {props.keepLabel ?? text.keep}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          {props.children}
          <Problems list={problems} />
        </div>
      </Dialog>
    </>
  );
}
