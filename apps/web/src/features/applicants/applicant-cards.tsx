import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";
import { Avatar } from "../../shared/art/avatar.tsx";
import { useMessages } from "../../shared/messages.ts";
import type { RowsProps } from "./applicant-table.tsx";
import { AnswerButtons, AnswerTime, FitMarks, SaidAndDone, WantedShift } from "./applicant-parts.tsx";
import { applicantsMessages } from "./messages.ts";

/** The people of a tab as cards, for a phone in one hand. */
export function ApplicantCards(props: RowsProps) {
  return (
    <ul className="grid grid-cols-1 gap-3 pt-3 sm:grid-cols-2">
      {props.people.map((person, at) => (
        <ApplicantCard key={person.signupId} person={person} at={at} {...props} />
      ))}
    </ul>
  );
}

function ApplicantCard(props: RowsProps & { readonly person: ApplicantView; readonly at: number }) {
  const { person, at, selection, now, busy, onApprove, onDecline } = props;
  const text = useMessages(applicantsMessages);
  const chosen = selection?.chosen.has(person.signupId) ?? false;
  const toggle = (on: boolean) => {
    const next = new Set(selection?.chosen);
    if (on) next.add(person.signupId);
    else next.delete(person.signupId);
    selection?.onChange(next);
  };
  return (
    <li
      data-chosen={chosen || undefined}
      className="flex flex-col gap-3 rounded-tile border border-line p-4 data-[chosen]:border-lake data-[chosen]:bg-lake-tint"
    >
      <div className="flex items-center gap-3">
        <Avatar seed={person.avatarSeed} size={44} />
        <div className="min-w-0 flex-1">
          <p className="strong fs-16">{person.name}</p>
          <div className="fs-13 text-ink-2">
            <AnswerTime person={person} now={now} />
          </div>
        </div>
        {selection && (
          <label className="grid size-11 flex-none place-items-center">
            <input
              type="checkbox"
              className="check-box"
              data-row={at}
              aria-label={text.choose({ name: person.name })}
              checked={chosen}
              onChange={(event) => toggle(event.target.checked)}
            />
          </label>
        )}
      </div>
      <div className="fs-15">
        <WantedShift person={person} />
      </div>
      <div className="fs-15">
        <SaidAndDone person={person} />
      </div>
      <FitMarks person={person} />
      {person.status === "applied" && (
        <div className="mt-auto">
          <AnswerButtons
            big
            person={person}
            busy={busy}
            onApprove={() => onApprove([person])}
            onDecline={() => onDecline([person])}
          />
        </div>
      )}
    </li>
  );
}
