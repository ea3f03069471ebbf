import { divisionByCode, shortName } from "@nuanlin/domain/divisions/huzhou-divisions";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Medal } from "../../shared/art/medal.tsx";
import { Button } from "../../shared/button.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { recognitionMessages } from "./messages.ts";
import type { StarCandidate } from "./star-types.ts";

interface CandidateRowProps {
  readonly candidate: StarCandidate;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onIssue: () => void;
}

/** Somebody a star waits for: hours by nature, how they were given, and what a clerk should know before judging. */
export function CandidateRow({ candidate, chosen, onChoose, onIssue }: CandidateRowProps) {
  const text = useMessages(recognitionMessages);
  const view = useDateView(districtZone);
  const { name, level, issued, minutes, verified, added, shifts, units, first, last, returned, absent, isOwn } =
    candidate;
  const hours = (given: number) => showHours(given, view.language);
  const home = divisionByCode(candidate.divisionCode ?? "")?.name;
  return (
    <li
      className={`flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line px-4 py-3 first:border-t-0 lg:px-6 ${chosen ? "bg-lake-tint" : ""}`}
    >
      <label className="flex min-w-60 flex-1 items-center gap-3">
        <input
          type="checkbox"
          className="check-box m-0 flex-none"
          aria-label={text.choose({ name })}
          checked={chosen}
          disabled={isOwn}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <Avatar seed={candidate.avatarSeed} size={44} />
        <span className="min-w-0">
          <span className="strong block">{name}</span>
          <span className="fs-14 block text-ink-2">
            {home && shortName(home)}
            {issued !== null && (
              <>
                {home && <span className="dot">·</span>}
                {text.was({ level: issued })}
              </>
            )}
          </span>
        </span>
      </label>
      <div className="fs-14 min-w-60 flex-1 text-ink-2">
        <span className="fs-16 strong block text-ink">{text.hours({ hours: hours(minutes) })}</span>
        <span className="block">{text.split({ verified: hours(verified), added: hours(added) })}</span>
        <span className="block">
          {text.served({ shifts, units })}
          <span className="dot">·</span>
          {text.between({ first: showShortDay(first, view), last: showShortDay(last, view) })}
        </span>
        <span className="mt-1 flex flex-wrap gap-1.5">
          {returned > 0 && <Badge tint="wait">{text.returned({ count: returned })}</Badge>}
          {absent > 0 && <Badge tint="wait">{text.absent({ count: absent })}</Badge>}
          {returned === 0 && absent === 0 && text.clean}
        </span>
      </div>
      <span className="flex items-center gap-3">
        <Medal level={level} size={50} />
        {isOwn ? (
          <span className="fs-14 max-w-32 text-ink-2">{text.own}</span>
        ) : (
          <Button kind="soft" size="desk" aria-label={text.issueOneOf({ level, name })} onPress={onIssue}>
            {text.issueOne({ level })}
          </Button>
        )}
      </span>
    </li>
  );
}
