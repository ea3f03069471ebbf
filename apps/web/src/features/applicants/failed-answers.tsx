import type { Problem } from "@nuanlin/domain/problem";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { applicantsMessages } from "./messages.ts";
import type { Outcome } from "./sum-up.ts";

interface FailedAnswersProps {
  readonly failed: readonly Outcome[];
  readonly reasons: (problems: readonly Problem[]) => string;
  readonly onClose: () => void;
}

/** Who could not be answered as wished, and why, one by one; stays until it was read. */
export function FailedAnswers({ failed, reasons, onClose }: FailedAnswersProps) {
  const text = useMessages(applicantsMessages);
  if (failed.length === 0) return null;
  return (
    <div className="my-3" role="alert">
      <Notice
        tint="wait"
        icon="alert"
        action={
          <Button kind="text" size="desk" onPress={onClose}>
            {text.gotIt}
          </Button>
        }
      >
        <p className="strong">{text.someFailed}</p>
        <ul>
          {failed.map(({ signupId, name, problems }) => (
            <li key={signupId}>{text.failedLine({ name, reasons: reasons(problems) })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
