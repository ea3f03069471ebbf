import type { ReactNode } from "react";
import { Button } from "../button.tsx";
import { QrCode } from "./qr-code.tsx";

interface CodeBoxProps {
  readonly code: string;
  /** What the code is, for those who hear it. */
  readonly label: string;
  /** Until when it counts and what it opens. */
  readonly children: ReactNode;
  readonly copyLabel: string;
  /** What goes to the clipboard, such as an address that holds the code. */
  readonly copied: string;
  /** Shows what is copied to the camera of another phone too, under this name. */
  readonly scanLabel?: string;
  readonly onCopied: () => void;
}

/** A code that is read aloud or copied down: large, in groups of four, and as an address to hand over. */
export function CodeBox({ code, label, children, copyLabel, copied, scanLabel, onCopied }: CodeBoxProps) {
  const groups = code.match(/.{1,4}/gu)?.join(" ") ?? code;
  return (
    <div className="flex flex-col items-center gap-3 rounded-tile bg-sunken p-5 text-center">
      <p className="meta">{label}</p>
      <p className="fs-24 strong tracking-[.12em] select-all tabular-nums" translate="no">
        {groups}
      </p>
      {scanLabel !== undefined && <QrCode address={copied} label={scanLabel} />}
      <div className="meta">{children}</div>
      <p className="fs-13 break-all text-ink-3 select-all" translate="no">
        {copied}
      </p>
      <Button
        kind="soft"
        onPress={() =>
          void navigator.clipboard.writeText(copied).then(
            onCopied,
            // Without leave to write there, the address above can be selected by hand.
            () => undefined,
          )
        }
      >
        {copyLabel}
      </Button>
    </div>
  );
}
