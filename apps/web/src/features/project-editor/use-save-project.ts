import type { Problem } from "@nuanlin/domain/problem";
import type { ProjectInput } from "@nuanlin/domain/projects/project";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { editorMessages } from "./messages.ts";
import type { ProjectForm } from "./use-project-form.ts";

interface SaveProject {
  readonly organisationId: string;
  readonly projectId?: string;
  readonly form: ProjectForm;
  readonly onSaved: (projectId: string, published: boolean) => void;
}

/** Keeps the project on the server and, if asked, publishes it; what was typed stays in the form when something fails. */
export function useSaveProject({ organisationId, projectId, form, onSaved }: SaveProject) {
  const text = useMessages(editorMessages);
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  // A project that was created while publishing failed is edited from then on, not created again.
  const known = useRef(projectId);

  const keep = async (project: ProjectInput): Promise<string> => {
    const saved =
      known.current === undefined
        ? await client.projectDesk.create.mutate({ organisationId, project })
        : await client.projectDesk.edit.mutate({ projectId: known.current, project });
    known.current = saved.id;
    if (saved.placeId !== null) form.setValue("place", { existing: saved.placeId });
    return saved.id;
  };

  const run = async (project: ProjectInput, publish: boolean): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setPublishing(publish);
    setProblems([]);
    try {
      const id = await keep(project);
      if (publish) await client.projectDesk.changeStatus.mutate({ projectId: id, to: "published" });
      toast({ text: publish ? text.publishedToast : text.saved });
      onSaved(id, publish);
    } catch (error) {
      setProblems(problemsOf(error).map(aboutFields));
    } finally {
      setBusy(false);
      await Promise.all([
        queryClient.invalidateQueries(trpc.desk.pathFilter()),
        queryClient.invalidateQueries(trpc.project.pathFilter()),
      ]);
    }
  };
  return { run, isBusy, publishing, problems };
}

/** The command holds the project under a name of its own; the form's fields stand at the top. */
function aboutFields(problem: Problem): Problem {
  if (problem.code !== "INVALID_INPUT") return problem;
  return {
    ...problem,
    fields: problem.fields.map(({ path, reason }) => ({ path: path.replace(/^project\./u, ""), reason })),
  };
}
