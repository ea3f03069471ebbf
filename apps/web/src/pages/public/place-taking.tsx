import { useEffect, useRef, useState, type ReactNode } from "react";
import { projectMessages } from "../../features/projects/messages.ts";
import type { ProjectPageData } from "../../features/projects/project-head.tsx";
import { JoinAction, openProblems } from "../../features/shifts/join-action.tsx";
import { shiftMessages } from "../../features/shifts/messages.ts";
import { SeatChoice } from "../../features/shifts/seat-line.tsx";
import { SeatReasons } from "../../features/shifts/seat-reasons.tsx";
import { ShiftChoice } from "../../features/shifts/shift-choice.tsx";
import { freeIn, type SeatData, type ShiftData } from "../../features/shifts/shift-data.ts";
import { TeamBlock } from "../../features/shifts/team-block.tsx";
import { WithdrawAction } from "../../features/shifts/withdraw-action.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { showDay, showTime } from "../../shared/dates.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Section } from "../../shared/display/section.tsx";
import { StickyActionBar } from "../../shared/display/sticky-action-bar.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import type { PlaceTaking } from "./use-place-taking.ts";

/** Who is coming, which shift, which place; without coming shifts the way to where one applies. */
export function PlaceTakingBlock({ taking }: { readonly taking: PlaceTaking }) {
  const text = useMessages(shiftMessages);
  const { project, coming, shift, seat, choose } = taking;
  const block = useFocusWhenGivenBack(shift?.mySignupId ?? null);
  if (shift === undefined) return <NoShifts project={project} />;
  return (
    <div ref={block} tabIndex={-1} className="flex flex-col gap-8 outline-none">
      <TeamBlock shift={shift} onTake={takeOf(taking, shift)} />
      <Section title={text.chooseShift}>
        <ShiftChoice
          shifts={coming.shifts}
          chosenId={shift.id}
          onChoose={(shiftId) => choose({ shift: shiftId })}
          onMore={coming.onMore}
          busy={coming.busy}
        />
        {coming.error !== null && <ErrorState error={coming.error} />}
      </Section>
      {shift.mySignupId === null && shift.seats.length > 1 && (
        <Section title={text.chooseSeat}>
          <SeatChoice
            seats={shift.seats}
            chosenId={seat?.id}
            onChoose={(seatId) => choose({ shift: shift.id, seat: seatId })}
          />
        </Section>
      )}
      <Verdict taking={taking} shift={shift} seat={seat} />
    </div>
  );
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

/** A free place can be taken right in the team when nothing keeps this viewer from it. */
function takeOf({ project, take, busy }: PlaceTaking, shift: ShiftData): ((seatId: string) => void) | undefined {
  if (project.status !== "published" || shift.mySignupId !== null || busy) return undefined;
  const open = shift.seats.filter(({ problems }) => problems?.length === 0);
  if (open.length === 0) return undefined;
  return (seatId) => {
    if (open.some(({ id }) => id === seatId)) take(seatId, shift.id);
  };
}

interface VerdictProps {
  readonly taking: PlaceTaking;
  readonly shift: ShiftData;
  readonly seat: SeatData | undefined;
}

/** Under the choice: my place and giving it back, or what is missing, or the button (on a phone that one is in the bar below). */
function Verdict({ taking, shift, seat }: VerdictProps) {
  const text = useMessages(shiftMessages);
  const { project, choose, error, here, missingRef } = taking;
  if (shift.mySignupId !== null) {
    return (
      <div className="flex flex-col gap-4">
        <Notice tint="ok" icon="check">
          {text.mine}
        </Notice>
        <ButtonLink to="/schedule" kind="soft" wide>
          {text.seeSchedule}
        </ButtonLink>
        <WithdrawAction shift={shift} signupId={shift.mySignupId} phone={project.organisation.phone} />
      </div>
    );
  }
  if (project.status !== "published") return <p className="text-ink-2">{text.noJoinHere}</p>;
  const other = shift.seats.find((one) => one.id !== seat?.id && one.problems?.length === 0);
  return (
    <div className="flex flex-col gap-4">
      <SeatReasons ref={missingRef} problems={openProblems(seat)} zone={shift.timeZone} next={here} />
      {other !== undefined && openProblems(seat).length > 0 && (
        <Button kind="soft" wide onPress={() => choose({ shift: shift.id, seat: other.id })}>
          {text.takeOther({ seat: other.name })}
        </Button>
      )}
      <Problems list={problemsOf(error)} zone={shift.timeZone} />
      {seat !== undefined && openProblems(seat).length === 0 && (
        <div className="hidden sm:block">
          <Action taking={taking} shift={shift} seat={seat} className="w-full" />
        </div>
      )}
    </div>
  );
}

interface ActionProps {
  readonly taking: PlaceTaking;
  readonly shift: ShiftData;
  readonly seat: SeatData;
  readonly className: string;
}

function Action({ taking, shift, seat, className }: ActionProps): ReactNode {
  const { here, busy, take, seeMissing } = taking;
  return (
    <JoinAction
      seat={seat}
      here={here}
      busy={busy}
      onJoin={() => take(seat.id, shift.id)}
      onSeeMissing={seeMissing}
      className={className}
    />
  );
}

/** On a phone: the chosen shift and the one action, always within the thumb's reach. */
export function PlaceTakingBar({ taking }: { readonly taking: PlaceTaking }) {
  const { project, shift, seat } = taking;
  if (project.applyLink !== null && shift === undefined) return null;
  if (shift === undefined || seat === undefined || shift.mySignupId !== null || project.status !== "published")
    return null;
  return (
    <div className="contents sm:hidden">
      <StickyActionBar>
        <ChosenShift shift={shift} seat={seat} />
        <Action taking={taking} shift={shift} seat={seat} className="min-w-[52%] flex-none px-3" />
      </StickyActionBar>
    </div>
  );
}

function ChosenShift({ shift, seat }: { readonly shift: ShiftData; readonly seat: SeatData }) {
  const text = useMessages(shiftMessages);
  const view = useDateView(shift.timeZone);
  const left = freeIn(seat);
  return (
    <div className="min-w-0 flex-1">
      <b className="fs-15 strong block leading-[1.35]">
        {showDay(shift.start, view)} <span className="whitespace-nowrap">{showTime(shift.start, view)}</span>
      </b>
      <span className={`fs-13 block ${left > 0 ? "text-warm" : "text-ink-3"}`}>
        {left > 0 ? text.left({ count: left }) : text.fullNote}
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
