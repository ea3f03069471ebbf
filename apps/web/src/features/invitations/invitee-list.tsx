import type { SeatView } from "@nuanlin/api/desk/own-project-view";
import type { InviteeView } from "@nuanlin/api/signups/applicants-view";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { showDay } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useShortReasons } from "../../shared/use-short-reasons.ts";
import { invitationMessages } from "./messages.ts";

interface InviteeListProps {
  readonly seat: Pick<SeatView, "id" | "skills">;
  /** A part of the name. */
  readonly text: string;
  /** Names by person, of those who are to be asked. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly onChange: (chosen: ReadonlyMap<string, string>) => void;
}

/** People who came before: those who may take the seat can be chosen, of the others it says why not. */
export function InviteeList({ seat, text: typed, chosen, onChange }: InviteeListProps) {
  const text = useMessages(invitationMessages);
  const trpc = useTRPC();
  const wanted = useDeferredValue(typed);
  const found = useQuery(
    trpc.invitees.find.queryOptions(
      { seatId: seat.id, text: wanted },
      { placeholderData: keepPreviousData, refetchOnWindowFocus: false },
    ),
  );
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) {
    return (
      <Loading>
        <RowsSkeleton rows={4} />
      </Loading>
    );
  }
  const { invitees, timeZone } = found.data;
  const toggle = ({ personId, name }: InviteeView, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(personId, name);
    else next.delete(personId);
    onChange(next);
  };
  return (
    <section aria-label={text.known}>
      <h3 className="fs-14 font-normal text-ink-2">{text.known}</h3>
      {invitees.length === 0 && <p className="py-3">{wanted === "" ? text.noneYet : text.none}</p>}
      <ul>
        {invitees.map((person) => (
          <Invitee
            key={person.personId}
            person={person}
            skills={seat.skills.length}
            zone={timeZone}
            chosen={chosen.has(person.personId)}
            onToggle={(on) => toggle(person, on)}
          />
        ))}
      </ul>
    </section>
  );
}

interface InviteeProps {
  readonly person: InviteeView;
  /** How many skills the seat asks for. */
  readonly skills: number;
  readonly zone: string;
  readonly chosen: boolean;
  readonly onToggle: (on: boolean) => void;
}

function Invitee({ person, skills, zone, chosen, onToggle }: InviteeProps) {
  const text = useMessages(invitationMessages);
  const view = useDateView(zone);
  const reasons = useShortReasons(zone);
  const { typeName } = useCatalogue();
  const { name, avatarSeed, timesHere, lastHere, credentials, problems } = person;
  const may = problems.length === 0;
  const Row = may ? "label" : "div";
  return (
    <li className="border-t border-line first:border-0">
      <Row className="flex min-h-row items-center gap-3 py-2">
        {may ? (
          <input
            type="checkbox"
            className="check-box"
            aria-label={text.choose({ name })}
            checked={chosen}
            onChange={(event) => onToggle(event.target.checked)}
          />
        ) : (
          <span aria-hidden className="w-6 flex-none" />
        )}
        <Avatar seed={avatarSeed} size={40} />
        <span className="min-w-0 flex-1">
          <span className="block">{name}</span>
          <span className="fs-13 block text-ink-3">
            <Dotted parts={[text.timesHere({ count: timesHere }), text.lastHere({ day: showDay(lastHere, view) })]} />
          </span>
          <span className="mt-1 flex flex-wrap gap-1.5">
            {!may && (
              <Badge tint="bad" icon="alert">
                {reasons(problems)}
              </Badge>
            )}
            {credentials.length > 0 && (
              <Badge tint="iris" icon="shield-check">
                {credentials.map(typeName).join(" / ")}
              </Badge>
            )}
            {skills > 0 && person.skills.length > 0 && (
              <Badge tint="ok" icon="check">
                {text.skillsFit({ have: person.skills.length, of: skills })}
              </Badge>
            )}
          </span>
        </span>
      </Row>
    </li>
  );
}
