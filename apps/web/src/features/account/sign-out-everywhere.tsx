import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useTRPC } from "../../shared/trpc.ts";
import { accountMessages } from "./messages.ts";

/** Ends every session of the account, this one too, after a question. */
export function SignOutEverywhere({ onSignedOut }: { readonly onSignedOut: () => void }) {
  const text = useMessages(accountMessages);
  const queryClient = useQueryClient();
  const end = useMutation(useTRPC().account.signOutEverywhere.mutationOptions());
  return (
    <ConfirmAction
      label={text.everywhere}
      kind="danger-outline"
      title={text.everywhereTitle}
      confirmLabel={text.everywhereDo}
      keepLabel={text.stay}
      onConfirm={async () => {
        await end.mutateAsync();
        onSignedOut();
        queryClient.clear();
      }}
    >
      <p>{text.everywhereDetail}</p>
    </ConfirmAction>
  );
}
