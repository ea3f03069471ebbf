import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";
import { isLive } from "@nuanlin/domain/signups/signup";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { showInstant, showPeriod } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useShortReasons } from "../../shared/use-short-reasons.ts";
import { applicantsMessages } from "./messages.ts";

interface PartProps {
  readonly person: ApplicantView;
}

/** The shift and the seat somebody wants. */
export function WantedShift({ person }: PartProps) {
  const view = useDateView(person.times.timeZone);
  return (
    <>
      <span className="block">
        <Dotted parts={[person.title, person.seat.name]} />
      </span>
      <span className="fs-13 block text-ink-3">{showPeriod(person.times.start, person.times.end, view)}</span>
    </>
  );
}

/** Their own words, and what they have done so far. */
export function SaidAndDone({ person }: PartProps) {
  const text = useMessages(applicantsMessages);
  const { language } = useDateView(person.times.timeZone);
  const done = [
    person.timesHere > 0 ? text.timesHere({ count: person.timesHere }) : text.newcomer,
    person.minutes > 0 ? text.hours({ hours: showHours(person.minutes, language) }) : undefined,
  ];
  return (
    <>
      {person.note !== "" && <span className="block max-w-[34ch] [overflow-wrap:anywhere]">{person.note}</span>}
      <span className="fs-13 block text-ink-3">
        <Dotted parts={done} />
      </span>
    </>
  );
}

/** What speaks for somebody and what stands against them, in words; every colour once. */
export function FitMarks({ person }: PartProps) {
  const text = useMessages(applicantsMessages);
  const { typeName } = useCatalogue();
  const reasons = useShortReasons(person.times.timeZone);
  const { seat, skills, credentials } = person;
  const state =
    person.position !== null
      ? text.position({ position: person.position })
      : person.status === "offered"
        ? text.offered
        : person.full && person.status === "applied"
          ? text.full
          : undefined;
  return (
    <span className="flex flex-wrap gap-1.5">
      {person.against.length > 0 && (
        <Badge tint="bad" icon="alert">
          {reasons(person.against)}
        </Badge>
      )}
      {person.exceptions.length > 0 && (
        <Badge tint="wait" icon="clock">
          {text.exception({ reasons: reasons(person.exceptions) })}
        </Badge>
      )}
      {credentials.length > 0 && (
        <Badge tint="iris" icon="shield-check">
          {credentials.map(typeName).join(" / ")}
        </Badge>
      )}
      {seat.skills > 0 && skills.length > 0 && (
        <Badge tint="ok" icon="check">
          {text.skillsFit({ have: skills.length, of: seat.skills })}
        </Badge>
      )}
      {person.minor && <Badge tint="lake">{text.minor}</Badge>}
      {state && <Badge>{state}</Badge>}
    </span>
  );
}

/** Until when somebody is answered, or answers; or how it ended. */
export function AnswerTime({ person, now }: PartProps & { readonly now: number }) {
  const text = useMessages(applicantsMessages);
  const view = useDateView(person.times.timeZone);
  const { status, answerBy, reason } = person;
  if (!isLive(status)) {
    return (
      <>
        <span className="block">{text[status]}</span>
        {reason !== null && reason !== "" && (
          <span className="fs-13 block max-w-[28ch] text-ink-3">{text.why({ reason })}</span>
        )}
      </>
    );
  }
  if (answerBy === null || status === "confirmed" || status === "waiting") return null;
  const minutes = Math.floor((answerBy - now) / 60_000);
  return (
    <>
      <span className="flex items-center gap-1 whitespace-nowrap">
        <Icon name="clock" size={16} />
        {text.left({ minutes })}
      </span>
      <span className="fs-13 block whitespace-nowrap text-ink-3">{text.by({ at: showInstant(answerBy, view) })}</span>
    </>
  );
}

interface AnswerButtonsProps extends PartProps {
  readonly onApprove: () => void;
  readonly onDecline: () => void;
  readonly busy: boolean;
  /** On a phone the buttons are as wide as the card. */
  readonly big?: boolean;
}

/** Yes or no to one person. */
export function AnswerButtons({ person, onApprove, onDecline, busy, big = false }: AnswerButtonsProps) {
  const text = useMessages(applicantsMessages);
  const { name } = person;
  return (
    <span className={big ? "grid grid-cols-2 gap-2" : "flex justify-end gap-1"}>
      <Button
        kind={big ? "soft" : "text"}
        size={big ? "phone" : "row"}
        busy={busy}
        aria-label={text.approveOne({ name })}
        onPress={onApprove}
        className={big ? "" : "whitespace-nowrap"}
      >
        {text.approve}
      </Button>
      <Button
        kind={big ? "outline" : "text"}
        size={big ? "phone" : "row"}
        aria-label={text.declineOne({ name })}
        onPress={onDecline}
        className={big ? "" : "whitespace-nowrap text-ink-2"}
      >
        {text.decline}
      </Button>
    </span>
  );
}
