import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { DirectionsButton } from "../../features/schedule/directions-button.tsx";
import { saveInCalendar } from "../../features/schedule/save-in-calendar.ts";
import { KeptPlace, keptTile } from "../../features/shifts/kept-place.tsx";
import { shiftMessages } from "../../features/shifts/messages.ts";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useTitle } from "../../shared/use-title.ts";
import { ProjectGone } from "./project-gone.tsx";

/** The place is kept: one window more, the ticket, and what helps to be there. */
export function JoinedPage() {
  const { projectId, signupId } = useParams({ from: "/public/projects/$projectId/joined/$signupId" });
  const { shift: shiftId } = useSearch({ from: "/public/projects/$projectId/joined/$signupId" });
  const text = useMessages(shiftMessages);
  const trpc = useTRPC();
  const { language } = usePreferences();
  const found = useQuery(trpc.project.show.queryOptions({ projectId, shiftId: shiftId ?? null }));
  useTitle(text.keptTitle);
  if (found.isPending) {
    return (
      <Loading>
        <Skeleton height="21.25rem" />
        <Skeleton height="12rem" className="mt-4 rounded-card" />
      </Loading>
    );
  }
  if (found.isError) {
    const gone = problemsOf(found.error).some(({ code }) => code === "NOT_FOUND" || code === "INVALID_INPUT");
    return gone ? <ProjectGone /> : <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  const project = found.data;
  const shift = project.shifts.find(({ mySignupId }) => mySignupId === signupId);
  if (shift === undefined) {
    return (
      <EmptyState picture={<SmallTown />} title={text.goneTitle} detail={text.goneDetail}>
        <ButtonLink to="/projects/$projectId" params={{ projectId }} kind="soft">
          {text.toProject}
        </ButtonLink>
      </EmptyState>
    );
  }
  const keepInCalendar = () => {
    const mine = shift.seats.find(({ people }) => people.some(({ me }) => me));
    const { name, phone } = project.organisation;
    const entry = {
      ...shift,
      id: signupId,
      shiftId: shift.id,
      projectId,
      title: project.title,
      seatName: mine?.name ?? "",
      organisation: { name, contactName: "", contactPhone: phone },
      // Not known here; whatever a calendar hears later has a number at least as high.
      sequence: 0,
    };
    saveInCalendar(entry, language);
  };
  return (
    <>
      <KeptPlace
        title={project.title}
        projectId={projectId}
        signupId={signupId}
        shift={shift}
        onAddToCalendar={keepInCalendar}
        directions={<DirectionsButton place={shift.place} kind="outline" size="phone" className={keptTile} />}
      />
      <div className="mx-auto mt-6 max-w-[40rem] sm:px-6">
        <ButtonLink to="/schedule" wide>
          {text.seeSchedule}
        </ButtonLink>
      </div>
    </>
  );
}
