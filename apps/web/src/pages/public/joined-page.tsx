import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { calendarFile } from "../../features/schedule/calendar-file.ts";
import { DirectionsButton } from "../../features/schedule/directions-button.tsx";
import { KeptPlace, keptTile } from "../../features/shifts/kept-place.tsx";
import { shiftMessages } from "../../features/shifts/messages.ts";
import type { ShiftData } from "../../features/shifts/shift-data.ts";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { saveFile } from "../../shared/save-file.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useTitle } from "../../shared/use-title.ts";
import { ProjectGone } from "./project-gone.tsx";

/** The place is kept: one window more, the ticket, and what helps to be there. */
export function JoinedPage() {
  const { projectId, signupId } = useParams({ from: "/public/projects/$projectId/joined/$signupId" });
  const { shift: shiftId } = useSearch({ from: "/public/projects/$projectId/joined/$signupId" });
  const text = useMessages(shiftMessages);
  const trpc = useTRPC();
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
  const keepInCalendar = () =>
    saveFile(
      "nuanlin.ics",
      "text/calendar;charset=utf-8",
      calendarFile(entryOf(signupId, project.title, projectId, shift)),
    );
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

function entryOf(signupId: string, title: string, projectId: string, { place, start, end }: ShiftData) {
  const note = `${location.origin}/projects/${projectId}`;
  return {
    id: signupId,
    title,
    place: [place.name, place.address].filter((part) => part !== "").join(", "),
    note,
    start,
    end,
    writtenAt: Date.now(),
  };
}
