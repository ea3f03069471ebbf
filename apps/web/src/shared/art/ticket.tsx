import type { ReactNode } from "react";
import "./art.css";
import { withDots } from "./dotted.tsx";

/** One labelled fact of the ticket: a small word, what matters, and a line under it. */
export type TicketFact = { label: string; main: ReactNode; sub?: ReactNode };

type TicketProps = {
  /** Who confirmed it, with its icon. */
  status: ReactNode;
  title: ReactNode;
  facts: readonly TicketFact[];
  /** Below the cut: faces, a note, and one quiet action. */
  faces?: ReactNode;
  facesNote?: ReactNode;
  action?: ReactNode;
};

/** The place that is kept for you, as a ticket with a cut between what and with whom. */
export function Ticket({ status, title, facts, faces, facesNote, action }: TicketProps) {
  const stub = faces !== undefined || facesNote !== undefined || action !== undefined;
  return (
    <section className="art-ticket">
      <div
        className={`bg-surface px-[22px] pt-5 pb-[18px] ${stub ? "art-ticket-top rounded-t-[26px]" : "rounded-[26px]"}`}
      >
        <div className="meta flex items-center gap-1.5">{status}</div>
        <h2 className="fs-20 mt-1.5">{withDots(title)}</h2>
        <dl className="mt-3.5 flex flex-wrap gap-x-6 gap-y-3">
          {facts.map((fact) => (
            <div key={fact.label} className="min-w-0">
              <dt className="fs-13 text-ink-3">{fact.label}</dt>
              <dd className="m-0">
                <span className="fs-18 strong block leading-ui">{fact.main}</span>
                {fact.sub !== undefined && <span className="fs-16 block text-ink-2">{fact.sub}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {stub && (
        <div className="art-ticket-stub rounded-b-[26px] bg-surface px-[22px]">
          <div className="flex items-center gap-3 border-t-2 border-dashed border-line pt-[15px] pb-[17px]">
            {faces}
            <span className="meta min-w-0 flex-1">{facesNote}</span>
            {action}
          </div>
        </div>
      )}
    </section>
  );
}
