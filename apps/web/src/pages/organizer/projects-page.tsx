import { projectStatuses, type ProjectStatus } from "@nuanlin/domain/projects/project";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { deskMessages } from "../../features/desk/messages.ts";
import { ProjectRows } from "../../features/desk/project-rows.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** The organisation's projects by state. */
export function ProjectsPage() {
  const text = useMessages(deskMessages);
  const { organisation } = useDesk();
  const trpc = useTRPC();
  const projects = useQuery(trpc.desk.projects.queryOptions({ organisationId: organisation.id }));
  const { state = "published" } = useSearch({ from: "/organizer/desk/projects" });
  const navigate = useNavigate();
  if (!projects.data) return <WaitingPage error={projects.error} onRetry={() => void projects.refetch()} />;
  const ofState = (status: ProjectStatus) => projects.data.filter((project) => project.status === status);
  const shown = ofState(state);
  return (
    <>
      <PageTitle
        title={text.projects}
        detail={text.projectsDetail}
        actions={
          <ButtonLink to="/desk/projects/new" icon="plus" size="desk">
            {text.newProject}
          </ButtonLink>
        }
      />
      <Card>
        <Tabs<ProjectStatus>
          label={text.projects}
          tabs={projectStatuses.map((status) => ({ id: status, label: text[status], count: ofState(status).length }))}
          value={state}
          onChange={(status) => void navigate({ to: "/desk/projects", search: { state: status }, replace: true })}
        >
          {shown.length === 0 ? (
            <EmptyState
              picture={<SmallTown />}
              title={projects.data.length === 0 ? text.noProjects : text.noProjectsInState}
              detail={text.noProjectsDetail}
            >
              <ButtonLink to="/desk/projects/new" kind="soft">
                {text.newProject}
              </ButtonLink>
            </EmptyState>
          ) : (
            <ProjectRows projects={shown} />
          )}
        </Tabs>
      </Card>
    </>
  );
}
