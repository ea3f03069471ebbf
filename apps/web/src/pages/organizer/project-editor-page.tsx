import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { OwnProjectView } from "@nuanlin/api/desk/own-project-view";
import { DivisionPicker } from "../../features/people/division-picker.tsx";
import { SkillPicker } from "../../features/people/skill-picker.tsx";
import { editorMessages } from "../../features/project-editor/messages.ts";
import { ProjectEditor } from "../../features/project-editor/project-editor.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** Writes a new project. */
export function NewProjectPage() {
  const text = useMessages(editorMessages);
  return (
    <>
      <PageTitle title={text.newTitle} detail={text.detail} />
      <Editor />
    </>
  );
}

/** Changes a project that is there. */
export function EditProjectPage() {
  const text = useMessages(editorMessages);
  const { projectId } = useParams({ from: "/organizer/desk/projects/$projectId/edit" });
  const trpc = useTRPC();
  const project = useQuery(trpc.desk.project.queryOptions({ projectId }));
  if (!project.data) return <WaitingPage error={project.error} onRetry={() => void project.refetch()} />;
  return (
    <>
      <PageTitle title={text.editTitle} detail={project.data.title} />
      <Editor project={project.data} />
    </>
  );
}

function Editor({ project }: { readonly project?: OwnProjectView }) {
  const { organisation } = useDesk();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const organisationId = project?.organisationId ?? organisation.id;
  const places = useQuery(trpc.desk.places.queryOptions({ organisationId }));
  const courses = useQuery(trpc.projectDesk.courses.queryOptions({ organisationId }));
  if (!places.data) return <WaitingPage error={places.error} onRetry={() => void places.refetch()} />;
  return (
    <ProjectEditor
      organisation={project ? { id: organisationId, status: project.organisationStatus } : organisation}
      {...(project ? { project } : {})}
      places={places.data}
      courses={courses.data ?? []}
      divisionField={(field) => <DivisionPicker field={field} />}
      skillField={(value, onChange) => <SkillPicker value={value} onChange={onChange} />}
      onSaved={(projectId) => void navigate({ to: "/desk/projects/$projectId", params: { projectId } })}
    />
  );
}
