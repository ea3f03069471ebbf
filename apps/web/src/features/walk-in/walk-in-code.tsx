import { Button } from "../../shared/button.tsx";
import { showDay } from "../../shared/dates.ts";
import { CodeBox } from "../../shared/display/code-box.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useDateView } from "../../shared/use-date-view.ts";
import { walkInMessages } from "./messages.ts";

interface WalkInCodeProps {
  readonly added: { readonly name: string; readonly code: string; readonly expiresAt: number };
  readonly onNext: () => void;
  readonly onDone: () => void;
}

/** Who was written down, and the code they take home. */
export function WalkInCode({ added, onNext, onDone }: WalkInCodeProps) {
  const text = useMessages(walkInMessages);
  const toast = useToast();
  const view = useDateView(districtZone);
  const { name, code, expiresAt } = added;
  return (
    <div className="flex flex-col gap-4">
      <div role="status">
        <Notice tint="ok" icon="check">
          {text.done({ name })}
        </Notice>
      </div>
      <CodeBox
        code={code}
        label={text.codeLabel}
        copyLabel={text.copy}
        copied={`${location.origin}/me?claim=${code}`}
        onCopied={() => toast({ text: text.copied })}
      >
        {text.codeDetail({ day: showDay(expiresAt, view) })}
      </CodeBox>
      <Button wide onPress={onNext}>
        {text.next}
      </Button>
      <Button kind="outline" wide onPress={onDone}>
        {text.finish}
      </Button>
    </div>
  );
}
