import { AgendaCard } from "../../features/schedule/agenda-card.tsx";
import { CallOrganisation } from "../../features/schedule/call-organisation.tsx";
import { PastCard } from "../../features/schedule/past-card.tsx";
import type { MySignup } from "../../features/schedule/use-my-signups.ts";
import { ReconfirmAction } from "../../features/series/reconfirm-action.tsx";
import { useOwnPlace } from "../../features/stepping-in/use-own-place.tsx";
import { PendingEntry } from "./pending-entry.tsx";

/** One sign-up of the schedule with everything that can be done about it; what is over shows what became of it. */
export function ScheduleEntry({ signup }: { readonly signup: MySignup }) {
  if (signup.status !== "confirmed") return <PendingEntry signup={signup} />;
  return signup.end <= Date.now() ? <PastCard signup={signup} /> : <PromiseCard signup={signup} />;
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
  return (
    <>
      <AgendaCard
        signup={signup}
        sheet={{ inTime: own.inTime, late }}
        {...(moved ? { actions: <ReconfirmAction signupId={signup.id} /> } : {})}
      >
        {own.state}
      </AgendaCard>
      {own.dialogs}
    </>
  );
}
