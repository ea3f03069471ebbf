import { IconBox } from "../art/icon-box.tsx";
import { Button } from "../button.tsx";
import { useMessages } from "../messages.ts";
import { problemText } from "../problem-text.ts";
import { problemsOf } from "../problems-of.ts";
import { districtZone } from "../district-zone.ts";
import { useDateView } from "../use-date-view.ts";
import { displayMessages } from "./messages.ts";

interface ErrorStateProps {
  /** What the call failed with; without one, or when the line failed, it says that there was no connection. */
  readonly error?: unknown;
  readonly onRetry?: () => void;
}

/** A part that could not be fetched: what happened, and try again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const text = useMessages(displayMessages);
  const view = useDateView(districtZone);
  const problem = problemsOf(error)[0];
  const offline = problem === undefined || problem.code === "NETWORK";
  return (
    <div className="flex flex-wrap items-center gap-3 py-2" role="alert">
      <IconBox icon={offline ? "offline" : "alert"} tone="bad" size={44} />
      <div className="min-w-40 flex-1">
        {offline ? (
          <>
            <p className="strong">{text.failedTitle}</p>
            <p className="meta">{text.failedDetail}</p>
          </>
        ) : (
          <p>{problemText(problem, view)}</p>
        )}
      </div>
      {onRetry && (
        <Button kind="soft" size="desk" onPress={onRetry}>
          {text.tryAgain}
        </Button>
      )}
    </div>
  );
}
