import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Dotted, withDots } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { Countdown } from "./countdown.tsx";
import { signupMessages } from "./messages.ts";
import { OfferAnswers } from "./offer-answers.tsx";
import { useOfferClock } from "./offer-clock.tsx";
import { timeLeft } from "./time-left.ts";
import { untilWhen } from "./until-when.ts";

/** What an answer is wanted to: a place kept for somebody of the waitlist, or the organizer's invitation. */
export interface Offer {
  readonly id: string;
  readonly projectId: string;
  readonly shiftId: string;
  readonly status: "offered" | "invited";
  readonly answerBy: number;
  readonly title: string;
  readonly seatName: string;
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
  readonly place: { readonly name: string };
}

interface OfferLike extends Omit<Offer, "status" | "answerBy"> {
  readonly status: string;
  readonly answerBy: number | null;
}

/** Those sign-ups that wait for their own person's answer, the most urgent first. */
export function offersAmong(signups: readonly OfferLike[]): Offer[] {
  return signups
    .flatMap(({ status, answerBy, ...rest }): Offer[] =>
      (status === "offered" || status === "invited") && answerBy !== null ? [{ ...rest, status, answerBy }] : [],
    )
    .sort((a, b) => a.answerBy - b.answerBy);
}

interface OfferCardProps {
  readonly offer: Offer;
  /** Called when the place is the person's own. */
  readonly onTaken: (offer: Offer) => void;
  /** Left out where the project's own page shows the card. */
  readonly linked?: boolean;
}

/** The one loud thing while it lasts: a place is kept, until when, and both answers. */
export function OfferCard({ offer, onTaken, linked = true }: OfferCardProps) {
  const text = useMessages(signupMessages);
  const view = useDateView(offer.timeZone);
  const now = useOfferClock(offer.answerBy);
  const left = timeLeft(offer.answerBy, now);
  const invited = offer.status === "invited";
  const until = untilWhen(offer.answerBy, { ...view, now: new Date(now) });
  const isOver = left.kind === "over";
  const said = isOver ? (invited ? text.overInvited : text.over) : (invited ? text.invited : text.offered)({ until });
  return (
    <article className="rounded-card bg-warm-tint p-5">
      <div className="flex items-start gap-3">
        <Icon name={invited ? "hand" : "window"} size={22} className="mt-[.15em] text-warm-ink" />
        <div className="min-w-0 flex-1">
          <h2 className="fs-18 text-warm-ink">{said}</h2>
          <p className="strong mt-1">
            {linked ? (
              <Link to="/projects/$projectId" params={{ projectId: offer.projectId }} search={{ shift: offer.shiftId }}>
                {withDots(offer.title)}
              </Link>
            ) : (
              withDots(offer.title)
            )}
          </p>
          <p className="fs-15 mt-0.5 text-ink-2">
            <Dotted parts={[showPeriod(offer.start, offer.end, view), offer.place.name, offer.seatName]} />
          </p>
          <p className="fs-15 mt-1 min-h-[1.65em] text-warm-ink">
            <Countdown left={left} />
          </p>
          {isOver ? <LookAgain /> : <OfferAnswers offer={offer} kind="urgent" onTaken={() => onTaken(offer)} />}
        </div>
      </div>
    </article>
  );
}

function LookAgain() {
  const text = useMessages(signupMessages);
  const queryClient = useQueryClient();
  return (
    <Button kind="soft" className="mt-3" onPress={() => void queryClient.invalidateQueries()}>
      {text.look}
    </Button>
  );
}
