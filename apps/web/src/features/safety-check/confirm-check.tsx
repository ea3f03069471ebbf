import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { safetyCheckMessages } from "./messages.ts";
import type { SafetyCheck } from "./safety-check-types.ts";
import { useConfirmCheck } from "./use-safety-check.ts";

interface ConfirmCheckProps {
  readonly check: SafetyCheck;
  readonly name: string;
  readonly disabledReason: string | undefined;
}

/** The second clerk's yes, after a question: one that is not clear takes effect at once. */
export function ConfirmCheck({ check, name, disabledReason }: ConfirmCheckProps) {
  const text = useMessages(safetyCheckMessages);
  const toast = useToast();
  const confirm = useConfirmCheck();
  return (
    <ConfirmAction
      label={
        <>
          {text.confirm}
          <span className="sr-only"> {name}</span>
        </>
      }
      kind="soft"
      size="desk"
      disabledReason={disabledReason}
      title={text.confirmTitle({ name })}
      confirmLabel={text.confirm}
      keepLabel={text.cancel}
      onConfirm={async () => {
        await confirm.mutateAsync({ safetyCheckId: check.id });
        toast({ text: text.confirmed });
      }}
    >
      <p>{check.clear ? text.confirmClear : text.confirmNotClear}</p>
    </ConfirmAction>
  );
}
