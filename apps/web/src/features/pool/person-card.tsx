import type { PoolPersonView } from "@nuanlin/api/pool/pool-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { ReasonLine } from "../../shared/art/reason-line.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { poolMessages } from "./messages.ts";
import { usePoolWords } from "./use-pool-words.ts";

const mostSkills = 5;

interface PersonCardProps {
  readonly person: PoolPersonView;
  /** What can be done next. */
  readonly actions: ReactNode;
}

/** Somebody of the pool: why they were found, what they hold and until when, what to do next. */
export function PersonCard({ person, actions }: PersonCardProps) {
  const text = useMessages(poolMessages);
  const words = usePoolWords();
  const view = useDateView(districtZone);
  const { name, headline, credentials, skills, reasons, lastAskedAt } = person;
  return (
    <li className="card flex flex-col gap-3" data-pad="card">
      <div className="flex items-start gap-3">
        <Avatar seed={person.avatarSeed} size={52} />
        <div className="min-w-0 flex-1">
          <h2 className="fs-18 [overflow-wrap:anywhere]">{name}</h2>
          <p className="meta">
            <Dotted parts={[headline, words.home(person.divisionCode)]} />
          </p>
        </div>
        {person.leading && (
          <Badge tint="warm" icon="medal">
            {text.leading}
          </Badge>
        )}
      </div>
      {reasons.length > 0 && (
        <ul className="flex flex-col gap-1">
          {reasons
            .filter(({ kind }) => kind !== "leading")
            .map((reason) => (
              <li key={reason.kind}>
                <ReasonLine>{words.reason(reason)}</ReasonLine>
              </li>
            ))}
        </ul>
      )}
      <p className="flex items-start gap-2 fs-14">
        <Icon name="shield-check" size={18} className="mt-[.1em] text-iris-ink" />
        <span>
          <span className="sr-only">{text.papers} </span>
          {words.join(credentials.map(words.paper))}
        </span>
      </p>
      {skills.length > 0 && (
        <p className="meta">
          {text.abilities} {words.join(skills.slice(0, mostSkills).map(words.skill))}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {actions}
        {person.public && (
          <Link
            to="/professionals/$personId"
            params={{ personId: person.personId }}
            className="inline-flex min-h-tap-min items-center text-lake underline"
          >
            {text.publicPage}
          </Link>
        )}
        <span className="meta">
          {lastAskedAt === null ? text.neverAsked : text.lastAsked({ day: showShortDay(lastAskedAt, view) })}
        </span>
      </div>
    </li>
  );
}
