import type { DeadLetterView } from "@nuanlin/api/notices/deliveries-router";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { deliveryMessages } from "./messages.ts";
import { useRetry } from "./use-dead-letters.ts";

/** Sends everything that is shown again, after saying what that does and where it does not help. */
export function RetryAll({ letters }: { readonly letters: readonly DeadLetterView[] }) {
  const text = useMessages(deliveryMessages);
  const retry = useRetry();
  const count = letters.length;
  return (
    <ConfirmAction
      kind="lake"
      size="desk"
      label={text.retryAll({ count })}
      title={text.retryAllTitle({ count })}
      confirmLabel={text.retryAll({ count })}
      keepLabel={text.leave}
      onConfirm={() => retry.mutateAsync({ letters: letters.map(({ letter }) => letter) })}
    >
      <p>{text.retryAllDetail}</p>
      <p className="meta">{text.retryAllHint}</p>
    </ConfirmAction>
  );
}
