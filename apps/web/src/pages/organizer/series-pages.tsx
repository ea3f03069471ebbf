import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { seriesMessages } from "../../features/series/messages.ts";
import { rhythmWords } from "../../features/series/rhythm-words.ts";
import { SeriesBoard } from "../../features/series/series-board.tsx";
import { SeriesEditor } from "../../features/series/series-editor.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** Plans a row of shifts for a project. */
export function NewSeriesPage() {
  const text = useMessages(seriesMessages);
  const { projectId } = useParams({ from: "/organizer/desk/projects/$projectId/series/new" });
  const trpc = useTRPC();
  const navigate = useNavigate();
  const project = useQuery(trpc.desk.project.queryOptions({ projectId }));
  if (!project.data) return <WaitingPage error={project.error} onRetry={() => void project.refetch()} />;
  const { title } = project.data;
  return (
    <>
      <PageTitle title={text.title} detail={text.detail({ title })} actions={<BackToProject projectId={projectId} />} />
      <SeriesEditor
        project={project.data}
        onCreated={(seriesId) =>
          void navigate({ to: "/desk/projects/$projectId/series/$seriesId", params: { projectId, seriesId } })
        }
      />
    </>
  );
}

/** One series: its rhythm in words, its shifts, and changing them. */
export function SeriesPage() {
  const text = useMessages(seriesMessages);
  const { projectId, seriesId } = useParams({ from: "/organizer/desk/projects/$projectId/series/$seriesId" });
  const { organisation } = useDesk();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const series = useQuery(trpc.series.show.queryOptions({ seriesId }));
  const places = useQuery(trpc.desk.places.queryOptions({ organisationId: organisation.id }));
  const view = useDateView(series.data?.rhythm.timeZone ?? districtZone);
  if (!series.data) return <WaitingPage error={series.error} onRetry={() => void series.refetch()} />;
  const { rhythm, status, projectTitle, place, shifts } = series.data;
  const coming = shifts.some((shift) => shift.status === "open" && shift.times.start > view.now.getTime());
  return (
    <>
      <PageTitle
        title={rhythmWords(rhythm, text, view)}
        detail={
          <span className="flex flex-wrap items-center gap-2">
            {status === "ended" && <Badge>{coming ? text.endsHere : text.ended}</Badge>}
            <span>
              <Dotted parts={[projectTitle, place.name]} />
            </span>
          </span>
        }
        actions={<BackToProject projectId={projectId} />}
      />
      <SeriesBoard
        series={series.data}
        places={places.data ?? [place]}
        onChanged={(next) =>
          void navigate({
            to: "/desk/projects/$projectId/series/$seriesId",
            params: { projectId, seriesId: next },
            replace: true,
          })
        }
      />
    </>
  );
}

function BackToProject({ projectId }: { readonly projectId: string }) {
  const text = useMessages(seriesMessages);
  return (
    <ButtonLink to="/desk/projects/$projectId" params={{ projectId }} kind="text" size="desk" icon="back">
      {text.back}
    </ButtonLink>
  );
}
