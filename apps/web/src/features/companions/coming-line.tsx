import { showPeriod } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useDateView } from "../../shared/use-date-view.ts";
import { companionMessages } from "./messages.ts";
import { type CompanionData, useCompanionActions } from "./use-companions.ts";

interface ComingLineProps {
  readonly name: string;
  readonly shift: CompanionData["coming"][number];
  /** Names the shift; otherwise the person, where all lines are about one shift. */
  readonly titled?: boolean;
}

/** A place somebody has whom one brings, and giving it back for them. */
export function ComingLine({ name, shift, titled = false }: ComingLineProps) {
  const text = useMessages(companionMessages);
  const toast = useToast();
  const view = useDateView(shift.timeZone);
  const { withdraw } = useCompanionActions();
  const { signupId, title, start, end } = shift;
  return (
    <div className="mt-2 flex items-center gap-3 rounded-tile bg-sunken px-3.5 py-2">
      <p className="fs-15 min-w-0 flex-1">
        {titled ? title : name}
        {titled && <span className="meta block">{showPeriod(start, end, view)}</span>}
      </p>
      <ConfirmAction
        label={text.cancel}
        kind="text"
        size="desk"
        title={text.cancelTitle({ name, title })}
        confirmLabel={text.cancelConfirm}
        keepLabel={text.keep}
        onConfirm={async () => {
          await withdraw.mutateAsync({ signupId, reason: "" });
          toast({ text: text.cancelled({ name }) });
        }}
      >
        {text.cancelDetail}
      </ConfirmAction>
    </div>
  );
}
