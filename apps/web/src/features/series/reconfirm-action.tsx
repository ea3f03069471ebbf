import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { seriesMessages } from "./messages.ts";

/** The answer after a shift was moved; whoever cannot come steps back as always. */
export function ReconfirmAction({ signupId }: { readonly signupId: string }) {
  const text = useMessages(seriesMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const reconfirm = useMutation(
    trpc.signup.reconfirm.mutationOptions({
      onSuccess: () => toast({ text: text.stillComeThanks }),
      onSettled: () => queryClient.invalidateQueries(trpc.mySignups.pathFilter()),
    }),
  );
  return (
    <>
      <Problems list={problemsOf(reconfirm.error)} />
      <Button
        kind="soft"
        size="desk"
        icon="check"
        busy={reconfirm.isPending}
        onPress={() => reconfirm.mutate({ signupId })}
      >
        {text.stillCome}
      </Button>
    </>
  );
}
