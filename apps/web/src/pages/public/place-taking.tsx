import { useEffect, useRef, useState } from "react";
import { BringOthers } from "../../features/companions/bring-others.tsx";
import { projectMessages } from "../../features/projects/messages.ts";
import type { ProjectPageData } from "../../features/projects/project-head.tsx";
import { ShiftFileLink } from "../../features/schedule/shift-file-link.tsx";
import { shiftMessages } from "../../features/shifts/messages.ts";
import { SeatChoice } from "../../features/shifts/seat-line.tsx";
import { ShiftChoice } from "../../features/shifts/shift-choice.tsx";
import {
  canTake,
  freeIn,
  freeInTeam,
  type SeatData,
  type ShiftData,
  type TeamData,
  waitsForTeam,
} from "../../features/shifts/shift-data.ts";
import { TeamBlock } from "../../features/shifts/team-block.tsx";
import { StandingOffer } from "../../features/series/standing-offer.tsx";
import { OfferCard, offersAmong } from "../../features/signups/offer-card.tsx";
import { withDots } from "../../shared/art/dotted.tsx";
import { showDay, showTime } from "../../shared/dates.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Section } from "../../shared/display/section.tsx";
import { StickyActionBar } from "../../shared/display/sticky-action-bar.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { PlaceAction, Verdict } from "./place-verdict.tsx";
import type { PlaceTaking } from "./use-place-taking.ts";

/** Who is coming, which shift, which place; without coming shifts the way to where one applies. */
export function PlaceTakingBlock({ taking }: { readonly taking: PlaceTaking }) {
  const text = useMessages(shiftMessages);
  const { project, coming, shift, seat, choose } = taking;
  const block = useFocusWhenGivenBack(shift?.mine?.id ?? null);
  if (shift === undefined) return <NoShifts project={project} />;
  return (
    <div ref={block} tabIndex={-1} className="flex flex-col gap-8 outline-none">
      <TeamBlock shift={shift} team={project.team} onTake={takeOf(taking, shift)} />
      <Section
        title={text.chooseShift}
        {...(project.status === "published" ? { end: <ShiftFileLink shiftId={shift.id} /> } : {})}
      >
        <ShiftChoice
          shifts={coming.shifts}
          chosenId={shift.id}
          onChoose={(shiftId) => choose({ shift: shiftId })}
          onMore={coming.onMore}
          busy={coming.busy}
        />
        {coming.error !== null && <ErrorState error={coming.error} />}
      </Section>
      <StandingOffer shiftId={shift.id} here={taking.here} />
      {shift.mine === null && shift.seats.length > 1 && (
        <Section title={text.chooseSeat}>
          <SeatChoice
            seats={shift.seats}
            chosenId={seat?.id}
            onChoose={(seatId) => choose({ shift: shift.id, seat: seatId })}
          />
        </Section>
      )}
      <Verdict taking={taking} shift={shift} seat={seat} />
      {seat !== undefined && project.status === "published" && (
        <BringOthers
          shift={shift}
          seat={seat}
          free={freeInTeam(shift, seat, project.team)}
          waitsForTeam={freeIn(seat) > 0 && waitsForTeam(shift, seat, project.team).length > 0}
          terms={project.terms}
          elsewhere={roomElsewhere(coming.shifts, shift, project.team)}
          onElsewhere={({ shiftId, seatId }) => choose({ shift: shiftId, seat: seatId })}
        />
      )}
    </div>
  );
}

/** The other shifts in which a neighbour may still come, each with the place that has most room. */
function roomElsewhere(shifts: readonly ShiftData[], but: ShiftData, team: TeamData) {
  return shifts
    .filter(({ id, mine }) => id !== but.id && mine === null)
    .flatMap((shift) => {
      const { id: shiftId, start, timeZone } = shift;
      const [best] = shift.seats
        .filter(({ kind }) => kind === "volunteer")
        .map((seat) => ({ seatId: seat.id, free: freeInTeam(shift, seat, team) }))
        .toSorted((a, b) => b.free - a.free);
      return best && best.free > 0 ? [{ shiftId, start, timeZone, ...best }] : [];
    });
}

/** The button that gave the place back is gone with it, so the keyboard goes on at the places. */
function useFocusWhenGivenBack(mySignupId: string | null) {
  const block = useRef<HTMLDivElement>(null);
  const [before, setBefore] = useState(mySignupId);
  const givenBack = before !== null && mySignupId === null;
  useEffect(() => {
    if (givenBack) block.current?.focus();
    setBefore(mySignupId);
  }, [givenBack, mySignupId]);
  return block;
}

/** A free place can be asked for right in the team when nothing keeps this viewer from it. */
function takeOf({ project, act, busy }: PlaceTaking, shift: ShiftData): ((seatId: string) => void) | undefined {
  if (project.status !== "published" || shift.mine !== null || busy) return undefined;
  const open = shift.seats.filter(canTake);
  if (open.length === 0) return undefined;
  return (seatId) => {
    const seat = open.find(({ id }) => id === seatId);
    if (seat !== undefined) act(seat, shift);
  };
}

/** The places of this project that are kept for the viewer until they answer, above everything else. */
export function PlaceOffers({ taking }: { readonly taking: PlaceTaking }) {
  const { project, coming, celebrate } = taking;
  const offers = offersAmong(
    coming.shifts.flatMap(({ mine, id: shiftId, seats, start, end, timeZone, place }) => {
      if (mine === null) return [];
      const seatName = seats.find(({ id }) => id === mine.seatId)?.name ?? "";
      return [{ ...mine, projectId: project.id, shiftId, title: project.title, seatName, start, end, timeZone, place }];
    }),
  );
  return offers.map((offer) => (
    <OfferCard key={offer.id} offer={offer} onTaken={({ shiftId, id }) => celebrate(shiftId, id)} linked={false} />
  ));
}

/** On a phone: the chosen shift and the one action, always within the thumb's reach. */
export function PlaceTakingBar({ taking }: { readonly taking: PlaceTaking }) {
  const { project, shift, seat } = taking;
  if (project.applyLink !== null && shift === undefined) return null;
  if (shift === undefined || seat === undefined || shift.mine !== null || project.status !== "published") return null;
  return (
    <div className="contents sm:hidden">
      <StickyActionBar>
        <ChosenShift shift={shift} seat={seat} changed={taking.changed} />
        <PlaceAction taking={taking} shift={shift} seat={seat} className="min-w-[52%] flex-none px-3" />
      </StickyActionBar>
    </div>
  );
}

interface ChosenShiftProps {
  readonly shift: ShiftData;
  readonly seat: SeatData;
  /** The last press was refused because something changed meanwhile. */
  readonly changed: boolean;
}

function ChosenShift({ shift, seat, changed }: ChosenShiftProps) {
  const text = useMessages(shiftMessages);
  const view = useDateView(shift.timeZone);
  const left = freeIn(seat);
  const waits = seat.wayIn?.action === "wait";
  const full = waits ? (changed ? text.nowFullShort : text.fullAsked) : text.fullNote;
  return (
    <div className="min-w-0 flex-1">
      <b className="fs-15 strong block leading-[1.35]">
        {showDay(shift.start, view)} <span className="whitespace-nowrap">{showTime(shift.start, view)}</span>
      </b>
      <span className={`fs-13 block ${left > 0 ? "text-warm" : "text-ink-3"}`}>
        {left > 0 ? (waits ? withDots(text.inLine) : text.left({ count: left })) : withDots(full)}
      </span>
    </div>
  );
}

function NoShifts({ project }: { readonly project: ProjectPageData }) {
  const text = useMessages(projectMessages);
  const shifts = useMessages(shiftMessages);
  if (project.applyLink === null)
    return <Notice tint="wait">{project.status === "published" ? shifts.notNow : shifts.noJoinHere}</Notice>;
  return (
    <div className="rounded-card bg-surface p-5 shadow-card">
      <h2 className="fs-18">{text.longTerm}</h2>
      <p className="meta mt-1">{text.applyOutsideNote}</p>
      <a className="btn mt-4 w-full" href={project.applyLink} target="_blank" rel="noreferrer">
        {text.applyOutside}
      </a>
    </div>
  );
}
