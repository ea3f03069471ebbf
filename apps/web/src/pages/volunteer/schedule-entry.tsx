import { AgendaCard } from "../../features/schedule/agenda-card.tsx";
import { CallOrganisation } from "../../features/schedule/call-organisation.tsx";
import { PastCard } from "../../features/schedule/past-card.tsx";
import type { MySignup } from "../../features/schedule/use-my-signups.ts";
import { ReconfirmAction } from "../../features/series/reconfirm-action.tsx";
import { StandingLine } from "../../features/shifts/standing-line.tsx";
import { useOwnPlace } from "../../features/stepping-in/use-own-place.tsx";
import { CrisisHelp, crisisNear } from "./crisis-help.tsx";
import { PendingEntry } from "./pending-entry.tsx";

/** One sign-up of the schedule with everything that can be done about it; what is over shows what became of it. */
export function ScheduleEntry({ signup }: { readonly signup: MySignup }) {
  if (signup.status !== "confirmed") return <PendingEntry signup={signup} />;
  if (signup.end > Date.now()) return <PromiseCard signup={signup} />;
  return (
    <>
      <PastCard signup={signup} />
      {crisisNear(signup) && (
        <li>
          <CrisisHelp signup={signup} />
        </li>
      )}
    </>
  );
}

/** A promise that stands: besides going there, one can confirm it anew, swap it, or say that one can't come. */
function PromiseCard({ signup }: { readonly signup: MySignup }) {
  const own = useOwnPlace(signup);
  const moved = signup.reconfirmBy !== null && signup.start > Date.now();
  const there = signup.attendance?.status === "present";
  const late = (close: () => void) => (
    <>
      {!there && own.late(close)}
      <CallOrganisation organisation={signup.organisation} />
    </>
  );
  const top = (
    <>
      {signup.standing && <StandingLine standing={signup.standing} />}
      <CrisisHelp signup={signup} notice />
    </>
  );
  return (
    <>
      <AgendaCard
        signup={signup}
        sheet={{ inTime: own.inTime, late, top }}
        {...(moved ? { actions: <ReconfirmAction signupId={signup.id} /> } : {})}
      >
        {own.state}
        {crisisNear(signup) && <CrisisHelp signup={signup} />}
      </AgendaCard>
      {own.dialogs}
    </>
  );
}
