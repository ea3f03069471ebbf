import { useId } from "react";
import { useMessages } from "../../shared/messages.ts";
import { CheckLine } from "./check-line.tsx";
import { safetyCheckMessages } from "./messages.ts";
import { RecordCheck } from "./record-check.tsx";
import type { SafetyCheck } from "./safety-check-types.ts";

interface SafetyCheckCardProps {
  readonly personId: string;
  readonly name: string;
  /** All of the person's, the latest first. */
  readonly checks: readonly SafetyCheck[];
  /** Why this clerk leaves the person to a colleague. */
  readonly apart: string | undefined;
}

/** Whether somebody may work near children, on the clerk's page about them. */
export function SafetyCheckCard({ personId, name, checks, apart }: SafetyCheckCardProps) {
  const text = useMessages(safetyCheckMessages);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="mt-4 rounded-control bg-sunken px-4 py-3">
      <h3 id={id} className="fs-16">
        {text.title}
      </h3>
      {checks.length === 0 ? (
        <p className="fs-14 text-ink-2">{text.none}</p>
      ) : (
        <ul className="mt-1 flex flex-col gap-2">
          {checks.map((check) => (
            <li key={check.id}>
              <CheckLine check={check} name={name} apart={apart} />
            </li>
          ))}
        </ul>
      )}
      <RecordCheck personId={personId} name={name} disabledReason={apart} />
    </div>
  );
}
