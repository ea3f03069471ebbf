import type { ReactNode } from "react";
import { Avatar } from "./avatar.tsx";
import { withDots } from "./dotted.tsx";
import { Icon } from "./icon.tsx";

/** A taken place. */
export type Seat = { seed: string; name: string };

/** The professional's place: taken with their credential, or free with what is missing. */
export type LeadSeat =
  | { kind: "taken"; seed: string; name: string; credential: ReactNode }
  | { kind: "free"; name: string; credential: ReactNode };

type SeatGridProps = {
  /** The social worker who leads; absent where a project has no such place. */
  lead?: LeadSeat;
  /** The badge at the end of the lead row. */
  leadBadge?: string;
  neighbours: readonly Seat[];
  /** One label for each free place; the first may be an invitation. */
  free: readonly string[];
  /** Makes the first free place a button that takes it. */
  onTakeFirst?: () => void;
};

const circle = "grid size-[3.25rem] place-items-center rounded-full border-[1.6px] border-dashed";
const cell = "flex min-w-0 flex-col items-center gap-1.5 text-center fs-13 leading-[1.3]";
const inviting = "border-warm bg-warm-tint text-warm";

function LeadRow({ lead, badge }: { lead: LeadSeat; badge: string | undefined }) {
  return (
    <div className="flex items-center gap-3 bg-iris-tint px-[18px] py-4">
      {lead.kind === "taken" ? (
        <Avatar seed={lead.seed} size={52} />
      ) : (
        <span className={`${circle} border-iris text-iris`}>
          <Icon name="plus" />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <div className="flex items-center gap-1.5">
          <b className="fs-16 strong">{lead.name}</b>
          {lead.kind === "taken" && <Icon name="shield-check" size={17} className="text-iris" />}
        </div>
        <span className="fs-13 block text-iris-ink">{withDots(lead.credential)}</span>
      </div>
      {badge !== undefined && (
        <span className="fs-13 inline-flex h-[26px] flex-none items-center rounded-full bg-iris-solid px-2.5 text-on-iris">
          {badge}
        </span>
      )}
    </div>
  );
}

function FreeSeat({ label, first, onTake }: { label: string; first: boolean; onTake: (() => void) | undefined }) {
  const picture = (
    <>
      <span className={`${circle} ${first ? inviting : "border-line-2 text-ink-3"}`}>
        <Icon name="plus" />
      </span>
      <span className={first ? "text-warm-ink" : "text-ink-2"}>{label}</span>
    </>
  );
  if (!first || onTake === undefined) return <div className={cell}>{picture}</div>;
  return (
    <button
      type="button"
      onClick={onTake}
      className={`${cell} w-full rounded-[14px] transition-transform duration-press active:scale-[.975]`}
    >
      {picture}
    </button>
  );
}

/** One social worker and the neighbours around them: who is coming, and where there is still a place for you. */
export function SeatGrid({ lead, leadBadge, neighbours, free, onTakeFirst }: SeatGridProps) {
  return (
    <div className="overflow-hidden rounded-card bg-surface shadow-card">
      {lead !== undefined && <LeadRow lead={lead} badge={leadBadge} />}
      <ul className="grid grid-cols-4 gap-x-1.5 gap-y-4 px-2.5 pt-[18px] pb-5">
        {neighbours.map((seat) => (
          <li key={seat.seed} className={cell}>
            <Avatar seed={seat.seed} size={52} />
            <span className="max-w-full text-ink-2">{seat.name}</span>
          </li>
        ))}
        {free.map((label, at) => (
          <li key={`free-${at}`}>
            <FreeSeat label={label} first={at === 0} onTake={onTakeFirst} />
          </li>
        ))}
      </ul>
    </div>
  );
}
