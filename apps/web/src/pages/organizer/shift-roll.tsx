import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { BroadcastSection } from "../../features/broadcasts/broadcast-section.tsx";
import { BoundariesNotice } from "../../features/care/boundaries-notice.tsx";
import { CrisisButton } from "../../features/care/crisis-button.tsx";
import { InviteDialog } from "../../features/invitations/invite-dialog.tsx";
import { RollCall } from "../../features/roll-call/roll-call.tsx";
import { RenewCode } from "../../features/walk-in/renew-code.tsx";
import { WalkInButton } from "../../features/walk-in/walk-in-button.tsx";
import { MissingPeople } from "../../features/stepping-in/missing-people.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { organizerMessages } from "./messages.ts";
import { WaitingPage } from "./waiting-page.tsx";

/** Title and roll of one shift. Reading names is written down, so it is asked for once and not again by itself. */
export function ShiftRoll({ shiftId, before }: { readonly shiftId: string; readonly before?: ReactNode }) {
  const text = useMessages(organizerMessages);
  const trpc = useTRPC();
  const shift = useQuery(trpc.desk.shift.queryOptions({ shiftId }, { refetchOnWindowFocus: false }));
  const view = useDateView(shift.data?.times.timeZone ?? districtZone);
  if (!shift.data) return <WaitingPage error={shift.error} onRetry={() => void shift.refetch()} />;
  const { title, times, placeName, projectId, seats, status } = shift.data;
  const applied = seats.reduce((sum, seat) => sum + seat.applied, 0);
  const coming = status === "open" && view.now.getTime() < times.start;
  return (
    <div className="max-w-[46rem]">
      {before}
      <PageTitle
        title={title}
        detail={<Dotted parts={[showPeriod(times.start, times.end, view), placeName]} />}
        actions={
          <>
            <ButtonLink to="/desk/projects/$projectId" params={{ projectId }} kind="text" size="desk">
              {text.projectOf}
            </ButtonLink>
            <ButtonLink
              to="/desk/applicants"
              search={{ shift: shiftId, ...(applied > 0 ? {} : { tab: "joined" }) }}
              kind="outline"
              size="desk"
            >
              {applied > 0 ? text.applied({ count: applied }) : text.applicantsOf}
            </ButtonLink>
            <WalkInButton shift={shift.data} />
            {coming && <InviteDialog seats={seats} zone={times.timeZone} />}
          </>
        }
      />
      {shift.data.counselling && (
        <div className="mb-5 flex flex-col items-start gap-3">
          <BoundariesNotice />
          <CrisisButton title={title} />
        </div>
      )}
      <RollCall
        shift={shift.data}
        more={({ signupId, name, claimable }) => claimable && <RenewCode signupId={signupId} name={name} />}
      />
      {coming && (
        <div className="mt-5">
          <MissingPeople shift={shift.data} />
        </div>
      )}
      <div className="mt-5">
        <BroadcastSection shift={shift.data} />
      </div>
    </div>
  );
}
