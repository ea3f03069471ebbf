import type { ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { IconButton } from "../../shared/icon-button.tsx";

interface PeriodBarProps {
  /** Which week or month is shown. */
  readonly title: ReactNode;
  readonly before: string;
  readonly after: string;
  /** The word for "back to the one we are in"; absent while that one is shown. */
  readonly now?: string;
  readonly onMove: (step: -1 | 0 | 1) => void;
}

/** Back, forward, and the way back to today. */
export function PeriodBar({ title, before, after, now, onMove }: PeriodBarProps) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-1 gap-y-2">
      <h2 className="fs-18 min-w-0 flex-1" aria-live="polite">
        {title}
      </h2>
      {now !== undefined && (
        <Button kind="text" size="desk" onPress={() => onMove(0)}>
          {now}
        </Button>
      )}
      <IconButton icon="chevron-left" label={before} onPress={() => onMove(-1)} />
      <IconButton icon="chevron-right" label={after} onPress={() => onMove(1)} />
    </div>
  );
}
