import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { GuestCode } from "./guest-code.tsx";
import { walkInMessages } from "./messages.ts";

interface WalkInCodeProps {
  readonly added: { readonly name: string; readonly code: string; readonly expiresAt: number };
  readonly onNext: () => void;
  readonly onDone: () => void;
}

/** Who was written down, and the code they take home. */
export function WalkInCode({ added, onNext, onDone }: WalkInCodeProps) {
  const text = useMessages(walkInMessages);
  return (
    <div className="flex flex-col gap-4">
      <div role="status">
        <Notice tint="ok" icon="check">
          {text.done({ name: added.name })}
        </Notice>
      </div>
      <GuestCode made={added} />
      <Button wide onPress={onNext}>
        {text.next}
      </Button>
      <Button kind="outline" wide onPress={onDone}>
        {text.finish}
      </Button>
    </div>
  );
}
