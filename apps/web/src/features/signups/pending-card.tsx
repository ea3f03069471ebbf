import { useEffect, useRef, type ReactNode } from "react";
import { Icon, type IconName } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { signupMessages } from "./messages.ts";
import { LeaveQueue, TakeBack } from "./pending-actions.tsx";
import { untilWhen } from "./until-when.ts";
import { WaitlistRule } from "./waitlist-rule.tsx";

interface WaitingCardProps {
  readonly signupId: string;
  readonly position: number;
  readonly start: number;
  readonly zone: string;
  /** True right after it was asked for: the button is gone, and the card is the answer. */
  readonly fresh: boolean;
}

/** One's number in the waitlist, what happens next, and the way out of it. */
export function WaitingCard({ signupId, position, start, zone, fresh }: WaitingCardProps) {
  const text = useMessages(signupMessages);
  return (
    <PendingFrame icon="clock" title={text.waiting({ position })} fresh={fresh}>
      <WaitlistRule start={start} zone={zone} />
      <LeaveQueue signupId={signupId} position={position} wide />
    </PendingFrame>
  );
}

interface AppliedCardProps extends Pick<WaitingCardProps, "signupId" | "zone" | "fresh"> {
  readonly answerBy: number;
}

/** An application on its way: until when the organizer answers, and taking it back. */
export function AppliedCard({ signupId, answerBy, zone, fresh }: AppliedCardProps) {
  const text = useMessages(signupMessages);
  const view = useDateView(zone);
  return (
    <PendingFrame icon="inbox" title={text.applied({ until: untilWhen(answerBy, view) })} fresh={fresh}>
      <p className="meta">{text.appliedDetail}</p>
      <TakeBack signupId={signupId} zone={zone} wide />
    </PendingFrame>
  );
}

interface PendingFrameProps {
  readonly icon: IconName;
  readonly title: string;
  readonly fresh: boolean;
  readonly children: ReactNode;
}

/** Dashed, as everything is that is not a promise yet. */
function PendingFrame({ icon, title, fresh, children }: PendingFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!fresh) return;
    heading.current?.scrollIntoView({ block: "center" });
    heading.current?.focus({ preventScroll: true });
  }, [fresh]);
  return (
    <div className="flex flex-col gap-3 rounded-card border-[1.5px] border-dashed border-line-2 p-5">
      <h2 ref={heading} tabIndex={-1} className="fs-18 flex items-center gap-2.5 outline-none">
        <Icon name={icon} size={20} className="text-wait-ink" />
        {title}
      </h2>
      {children}
    </div>
  );
}
