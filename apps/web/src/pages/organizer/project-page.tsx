import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { deskMessages } from "../../features/desk/messages.ts";
import { ProjectStatusActions } from "../../features/desk/project-status-actions.tsx";
import { ShiftList } from "../../features/desk/shift-list.tsx";
import { SeriesRows } from "../../features/series/series-rows.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { WaitingPage } from "./waiting-page.tsx";

const tints: Record<"draft" | "published" | "paused" | "closed", Tint> = {
  draft: "plain",
  published: "ok",
  paused: "wait",
  closed: "plain",
};

/** One project of the organisation: its state, its shifts and what can be done with them. */
export function ProjectPage() {
  const text = useMessages(deskMessages);
  const { projectId } = useParams({ from: "/organizer/desk/projects/$projectId" });
  const trpc = useTRPC();
  const project = useQuery(trpc.desk.project.queryOptions({ projectId }));
  if (!project.data) return <WaitingPage error={project.error} onRetry={() => void project.refetch()} />;
  const { title, status, place } = project.data;
  return (
    <>
      <PageTitle
        title={title}
        detail={
          <span className="flex flex-wrap items-center gap-2">
            <Badge tint={tints[status]}>{text[status]}</Badge>
            <span>{place === null ? text.noPlaceYet : <Dotted parts={[place.name, place.address]} />}</span>
          </span>
        }
        actions={
          <>
            {status !== "draft" && (
              <ButtonLink to="/projects/$projectId" params={{ projectId }} kind="text" size="desk">
                {text.publicPage}
              </ButtonLink>
            )}
            {status !== "closed" && (
              <ButtonLink
                to="/desk/projects/$projectId/edit"
                params={{ projectId }}
                kind="soft"
                size="desk"
                icon="edit"
              >
                {text.edit}
              </ButtonLink>
            )}
          </>
        }
      />
      <ProjectStatusActions project={project.data} />
      <SeriesRows project={project.data} />
      <ShiftList project={project.data} />
    </>
  );
}
