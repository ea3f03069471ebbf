import { Button, type ButtonSize } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { signupMessages } from "./messages.ts";
import { useSignupAnswers } from "./use-signup-answers.ts";

interface ActionLook {
  readonly size?: ButtonSize;
  readonly wide?: boolean;
}

/** The way out of the waitlist, after a question: the number is gone then. */
export function LeaveQueue({
  signupId,
  position,
  ...look
}: ActionLook & { readonly signupId: string; readonly position: number }) {
  const text = useMessages(signupMessages);
  const toast = useToast();
  const { withdraw } = useSignupAnswers({ onWithdrawn: () => toast({ text: text.stopped }) });
  return (
    <ConfirmAction
      label={text.leave}
      {...look}
      title={text.leaveTitle}
      confirmLabel={text.leave}
      keepLabel={text.leaveKeep}
      onConfirm={() => withdraw.mutateAsync({ signupId, reason: "" })}
    >
      <p>{text.leaveDetail({ position })}</p>
    </ConfirmAction>
  );
}

/** Takes an application back that nobody has answered yet. */
export function TakeBack({
  signupId,
  zone,
  ...look
}: ActionLook & { readonly signupId: string; readonly zone: string }) {
  const text = useMessages(signupMessages);
  const toast = useToast();
  const { withdraw, once } = useSignupAnswers({ onWithdrawn: () => toast({ text: text.takenBack }) });
  return (
    <>
      <Button
        kind="outline"
        {...look}
        busy={withdraw.isPending}
        onPress={() => once(() => withdraw.mutate({ signupId, reason: "" }))}
      >
        {text.takeBack}
      </Button>
      <Problems list={problemsOf(withdraw.error)} zone={zone} />
    </>
  );
}
