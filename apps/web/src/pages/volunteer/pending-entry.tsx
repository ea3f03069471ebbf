import { useNavigate } from "@tanstack/react-router";
import { AgendaCard } from "../../features/schedule/agenda-card.tsx";
import type { MySignup } from "../../features/schedule/use-my-signups.ts";
import { markJustJoined } from "../../features/shifts/just-joined.ts";
import { OfferAnswers } from "../../features/signups/offer-answers.tsx";
import { OfferClock } from "../../features/signups/offer-clock.tsx";
import { LeaveQueue, TakeBack } from "../../features/signups/pending-actions.tsx";

/** A sign-up that is no promise yet, with the answer or the way out that it has; what was ended has neither. */
export function PendingEntry({ signup }: { readonly signup: MySignup }) {
  const { id, status, timeZone } = signup;
  if (status === "offered" || status === "invited") return <OfferEntry signup={signup} status={status} />;
  if (status === "waiting") {
    return (
      <AgendaCard signup={signup} actions={<LeaveQueue signupId={id} position={signup.position ?? 1} size="desk" />} />
    );
  }
  if (status === "applied") {
    return <AgendaCard signup={signup} actions={<TakeBack signupId={id} zone={timeZone} size="desk" />} />;
  }
  return <AgendaCard signup={signup} />;
}

interface OfferEntryProps {
  readonly signup: MySignup;
  readonly status: "offered" | "invited";
}

function OfferEntry({ signup, status }: OfferEntryProps) {
  const navigate = useNavigate();
  const { id, projectId, shiftId, timeZone, answerBy } = signup;
  const celebrate = () => {
    markJustJoined(id);
    void navigate({
      to: "/projects/$projectId/joined/$signupId",
      params: { projectId, signupId: id },
      search: { shift: shiftId },
    });
  };
  return (
    <AgendaCard signup={signup}>
      {answerBy !== null && (
        <p className="fs-15 text-warm-ink">
          <OfferClock answerBy={answerBy} />
        </p>
      )}
      <OfferAnswers offer={{ id, status, timeZone }} kind="lake" onTaken={celebrate} />
    </AgendaCard>
  );
}
