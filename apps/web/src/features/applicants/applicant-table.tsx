import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";
import type { ReactNode } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { type Column, DataTable } from "../../shared/display/data-table.tsx";
import { useMessages } from "../../shared/messages.ts";
import { AnswerButtons, AnswerTime, FitMarks, SaidAndDone, WantedShift } from "./applicant-parts.tsx";
import { applicantsMessages } from "./messages.ts";

export interface RowsProps {
  readonly people: readonly ApplicantView[];
  /** Where people can be chosen: who is. */
  readonly selection?: {
    readonly chosen: ReadonlySet<string>;
    readonly onChange: (chosen: ReadonlySet<string>) => void;
  };
  readonly now: number;
  readonly busy: boolean;
  readonly onApprove: (people: readonly ApplicantView[]) => void;
  readonly onDecline: (people: readonly ApplicantView[]) => void;
}

/** The people of a tab as rows, for a desk. */
export function ApplicantTable({ people, selection, now, busy, onApprove, onDecline }: RowsProps) {
  const text = useMessages(applicantsMessages);
  const timed = people.some(({ status }) => status !== "confirmed" && status !== "waiting");
  const columns: Column<ApplicantView>[] = [
    {
      id: "person",
      head: text.person,
      cell: (person) => (
        <span className="fs-15 flex items-center gap-3 whitespace-nowrap">
          <Avatar seed={person.avatarSeed} size={34} />
          {person.name}
        </span>
      ),
    },
    { id: "shift", head: text.shift, cell: (person) => inColumn("min-w-48", <WantedShift person={person} />) },
    { id: "about", head: text.about, cell: (person) => inColumn("min-w-36", <SaidAndDone person={person} />) },
    { id: "marks", head: text.marks, cell: (person) => inColumn("max-w-64", <FitMarks person={person} />) },
  ];
  if (timed)
    columns.push({ id: "until", head: text.until, cell: (person) => <AnswerTime person={person} now={now} /> });
  if (selection) {
    columns.push({
      id: "answer",
      head: <span className="sr-only">{text.answer}</span>,
      align: "end",
      cell: (person) => (
        <AnswerButtons
          person={person}
          busy={busy}
          onApprove={() => onApprove([person])}
          onDecline={() => onDecline([person])}
        />
      ),
    });
  }
  return (
    <DataTable
      caption={text.title}
      columns={columns}
      rows={people}
      keyOf={(person) => person.signupId}
      {...(selection ? { selection: { ...selection, nameOf: (person: ApplicantView) => person.name } } : {})}
    />
  );
}

/** Keeps a column from being squeezed, or from pushing the others aside. */
function inColumn(width: string, content: ReactNode) {
  return <div className={width}>{content}</div>;
}
