import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { signupMessages } from "./messages.ts";
import { useSignupAnswers } from "./use-signup-answers.ts";

interface OfferAnswersProps {
  readonly offer: { readonly id: string; readonly status: "offered" | "invited"; readonly timeZone: string };
  /** Called when the place is the person's own. */
  readonly onTaken: () => void;
  /** Urgent where it is the one loud thing of the page. */
  readonly kind: "urgent" | "lake";
}

/** Yes and no to a place that is kept or to an invitation; the last minute is left to whoever shows the time. */
export function OfferAnswers({ offer, onTaken, kind }: OfferAnswersProps) {
  const text = useMessages(signupMessages);
  const toast = useToast();
  const { accept, decline, once } = useSignupAnswers({
    onAccepted: ({ status, position }) => {
      if (status === "confirmed") onTaken();
      else toast({ text: text.queued({ position: position ?? 1 }), icon: "clock" });
    },
    onDeclined: () => {
      toast({ text: offer.status === "invited" ? text.notComing : text.declined });
      // The card with the button that was pressed has gone; the page itself takes the focus.
      document.getElementById("main")?.focus();
    },
  });
  const answer = { signupId: offer.id };
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button kind={kind} busy={accept.isPending} onPress={() => once(() => accept.mutate(answer))}>
          {text.accept}
        </Button>
        <Button kind="text" busy={decline.isPending} onPress={() => once(() => decline.mutate(answer))}>
          {text.decline}
        </Button>
      </div>
      <div className="mt-3 empty:hidden">
        <Problems list={problemsOf(accept.error ?? decline.error)} zone={offer.timeZone} />
      </div>
    </>
  );
}
