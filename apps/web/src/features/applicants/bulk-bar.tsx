import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { applicantsMessages } from "./messages.ts";

interface BulkBarProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onApprove: () => void;
  readonly onDecline: () => void;
  readonly onClear: () => void;
}

/** What can be done with everybody who is chosen. */
export function BulkBar({ count, busy, onApprove, onDecline, onClear }: BulkBarProps) {
  const text = useMessages(applicantsMessages);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="fs-14 text-ink-2" role="status">
        {text.chosen({ count })}
      </span>
      <Button kind="text" size="row" onPress={onClear}>
        {text.clear}
      </Button>
      <Button kind="outline" size="desk" onPress={onDecline}>
        {text.declineAll}
      </Button>
      <Button kind="soft" size="desk" icon="check" busy={busy} onPress={onApprove}>
        {text.approveAll}
      </Button>
    </div>
  );
}
