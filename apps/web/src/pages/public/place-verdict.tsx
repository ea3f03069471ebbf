import type { Problem } from "@nuanlin/domain/problem";
import { type ReactNode, useEffect, useRef } from "react";
import { JoinAction, openProblems } from "../../features/shifts/join-action.tsx";
import { shiftMessages } from "../../features/shifts/messages.ts";
import { SeatReasons } from "../../features/shifts/seat-reasons.tsx";
import { canTake, freeInTeam, type SeatData, type ShiftData } from "../../features/shifts/shift-data.ts";
import { WithdrawAction } from "../../features/shifts/withdraw-action.tsx";
import { ApplySheet } from "../../features/signups/apply-sheet.tsx";
import { JoinCodeField } from "../../features/signups/join-code-field.tsx";
import { AppliedCard, WaitingCard } from "../../features/signups/pending-card.tsx";
import { BeforeYouPress } from "../../features/signups/before-you-press.tsx";
import { useOwnPlace } from "../../features/stepping-in/use-own-place.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import type { PlaceTaking } from "./use-place-taking.ts";

interface VerdictProps {
  readonly taking: PlaceTaking;
  readonly shift: ShiftData;
  readonly seat: SeatData | undefined;
}

/** Under the choice: what one already has in the shift, or what is missing, or the button (on a phone that one is in the bar below). */
export function Verdict({ taking, shift, seat }: VerdictProps) {
  const text = useMessages(shiftMessages);
  if (shift.mine !== null) return <Mine taking={taking} shift={shift} mine={shift.mine} />;
  if (taking.project.status !== "published") return <p className="text-ink-2">{text.noJoinHere}</p>;
  if (seat === undefined) return null;
  return <WayIn taking={taking} shift={shift} seat={seat} />;
}

interface MineProps extends Omit<VerdictProps, "seat"> {
  readonly mine: NonNullable<ShiftData["mine"]>;
}

function Mine({ taking, shift, mine }: MineProps) {
  const text = useMessages(shiftMessages);
  const fresh = taking.fresh === mine.id;
  switch (mine.status) {
    case "confirmed":
      return (
        <div className="flex flex-col gap-4">
          <Notice tint="ok" icon="check">
            {text.mine}
          </Notice>
          <ButtonLink to="/schedule" kind="soft" wide>
            {text.seeSchedule}
          </ButtonLink>
          <GivingBack taking={taking} shift={shift} signupId={mine.id} />
        </div>
      );
    case "waiting":
      return (
        <WaitingCard
          signupId={mine.id}
          position={mine.position ?? 1}
          start={shift.start}
          zone={shift.timeZone}
          fresh={fresh}
        />
      );
    case "applied":
      return (
        <AppliedCard signupId={mine.id} answerBy={mine.answerBy ?? shift.start} zone={shift.timeZone} fresh={fresh} />
      );
    case "offered":
    case "invited":
      return (
        <Notice tint="warm" icon="window">
          {text.answerAbove}
        </Notice>
      );
  }
}

interface GivingBackProps extends Pick<VerdictProps, "taking" | "shift"> {
  readonly signupId: string;
}

/** The same ways out of a promise as in the schedule. */
function GivingBack({ taking: { project }, shift, signupId }: GivingBackProps) {
  const { start, end, timeZone } = shift;
  const own = useOwnPlace({ id: signupId, title: project.title, start, end, timeZone });
  return (
    <>
      {own.state}
      <WithdrawAction
        shift={shift}
        signupId={signupId}
        late={own.late(() => undefined)}
        phone={project.organisation.phone}
      />
      {own.dialogs}
    </>
  );
}

function WayIn({ taking, shift, seat }: VerdictProps & { readonly seat: SeatData }) {
  const text = useMessages(shiftMessages);
  const { project, choose, code, here, missingRef } = taking;
  const { terms, organisation } = project;
  const against = openProblems(seat, terms);
  const { action = null, waitsFor = [], exceptions = [], warnings = [] } = seat.wayIn ?? {};
  const other = shift.seats.find((one) => one.id !== seat.id && canTake(one));
  const loud = refusalsOf(taking, seat);
  return (
    <div className="flex flex-col gap-4">
      <SeatReasons ref={missingRef} problems={against} zone={shift.timeZone} next={here} phone={organisation.phone} />
      {other !== undefined && action !== "join" && action !== "apply" && (
        <Button kind="soft" wide onPress={() => choose({ shift: shift.id, seat: other.id })}>
          {text.takeOther({ seat: other.name })}
        </Button>
      )}
      {taking.changed && <Changed>{action === "wait" ? text.nowFull : text.nowOther}</Changed>}
      {!taking.isApplying && <Problems list={loud} zone={shift.timeZone} />}
      {action !== null && code.needed && <JoinCodeField code={code} />}
      {action !== null && (
        <BeforeYouPress
          action={action}
          seatId={seat.id}
          start={shift.start}
          zone={shift.timeZone}
          answerHours={terms.answerHours}
          waitsFor={waitsFor}
          exceptions={exceptions}
          warnings={warnings}
        />
      )}
      {against.length === 0 && (
        <div className="hidden sm:block">
          <PlaceAction taking={taking} shift={shift} seat={seat} className="w-full" />
        </div>
      )}
      {action === "apply" && (
        <ApplySheet
          key={seat.id}
          seatId={seat.id}
          zone={shift.timeZone}
          answerHours={terms.answerHours}
          exceptions={exceptions}
          isOpen={taking.isApplying}
          onClose={taking.stopApplying}
          busy={taking.busy}
          problems={loud}
          onSend={(note) => taking.send(seat, shift, note)}
        />
      )}
    </div>
  );
}

/** One quiet sentence, brought into view: on a phone it stands far above the button that was pressed. */
function Changed({ children }: { readonly children: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <p ref={line} role="status" className="fs-15 text-wait-ink">
      {children}
    </p>
  );
}

const saidElsewhere: ReadonlySet<Problem["code"]> = new Set([
  "SEAT_FULL",
  "ACTION_CHANGED",
  "ALREADY_SIGNED_UP",
  "JOIN_CODE_WRONG",
  "JOIN_CODE_MISSING",
  "WAITS_FOR_PROFESSIONAL",
  "RATIO_REACHED",
]);

/** What is said of a refused press: whatever the page does not show in its own place already. */
function refusalsOf({ problems, project }: PlaceTaking, seat: SeatData): readonly Problem[] {
  const shown = new Set(openProblems(seat, project.terms).map(({ code }) => code));
  return problems.filter(({ code }) => !shown.has(code) && !saidElsewhere.has(code));
}

interface PlaceActionProps {
  readonly taking: PlaceTaking;
  readonly shift: ShiftData;
  readonly seat: SeatData;
  readonly className: string;
}

/** The one button, in the page or in the bar. */
export function PlaceAction({ taking, shift, seat, className }: PlaceActionProps): ReactNode {
  return (
    <JoinAction
      seat={seat}
      inLine={freeInTeam(shift, seat, taking.project.team) === 0}
      terms={taking.project.terms}
      here={taking.here}
      busy={taking.busy}
      onAct={() => taking.act(seat, shift)}
      onSeeMissing={taking.seeMissing}
      className={className}
    />
  );
}
