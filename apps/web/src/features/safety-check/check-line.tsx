import { showShortDay } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { ConfirmCheck } from "./confirm-check.tsx";
import { safetyCheckMessages } from "./messages.ts";
import type { SafetyCheck } from "./safety-check-types.ts";

interface CheckLineProps {
  readonly check: SafetyCheck;
  readonly name: string;
  /** Why this clerk leaves the person to a colleague. */
  readonly apart?: string | undefined;
}

/** One answer: whether it is clear, of which day, from whom, and until when it counts. */
export function CheckLine({ check, name, apart }: CheckLineProps) {
  const text = useMessages(safetyCheckMessages);
  const view = useDateView(districtZone);
  const day = (iso: string) => showShortDay(Date.parse(`${iso}T04:00:00Z`), view);
  const { clear, confirmed, over, mine } = check;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <div className="min-w-0 flex-1">
        <span className="flex flex-wrap gap-1.5">
          <Badge tint={clear ? "ok" : "bad"}>{clear ? text.clear : text.notClear}</Badge>
          {!confirmed && <Badge tint="wait">{text.unconfirmed}</Badge>}
          {confirmed && clear && over && <Badge tint="warm">{text.over}</Badge>}
        </span>
        <span className="fs-14 mt-1 block text-ink-2">
          {text.checked({ day: day(check.checkedOn), body: check.body })}
        </span>
        {clear && confirmed && (
          <span className="fs-14 block text-ink-2">{text.until({ day: day(check.validUntil) })}</span>
        )}
      </div>
      {!confirmed && (
        <ConfirmCheck check={check} name={name} disabledReason={apart ?? (mine ? text.mine : undefined)} />
      )}
    </div>
  );
}
