import { projectInput, type ProjectInput } from "@nuanlin/domain/projects/project";
import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { forget, keep, readKept } from "./kept-draft.ts";
import type { ProjectDraft } from "./project-draft.ts";

export type ProjectForm = UseFormReturn<ProjectDraft, unknown, ProjectInput>;

const quietMillis = 400;

/** The editor's form: what is typed survives a reload until it is saved. `restored` says that it comes from this device. */
export function useProjectForm(first: ProjectDraft, organisationId: string, projectId?: string) {
  const [kept] = useState(() => {
    const draft = readKept(organisationId, projectId);
    // A draft from before somebody could say how people get in keeps what the project has.
    return draft && { ...draft, terms: draft.terms ?? first.terms };
  });
  const [restored, setRestored] = useState(kept !== null);
  const form: ProjectForm = useShapeForm(projectInput, kept ?? first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const watched = form.watch((_values, { name }) => {
      // A reset names no field: there is nothing new to keep.
      if (name === undefined) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keep(form.getValues(), organisationId, projectId), quietMillis);
    });
    return () => {
      clearTimeout(timer.current);
      watched.unsubscribe();
    };
  }, [form, organisationId, projectId]);
  /** What was typed last waits a moment before it is kept; forgotten too late it would come back as a draft of the next project. */
  const forgetAll = () => {
    clearTimeout(timer.current);
    forget(organisationId, projectId);
  };
  return {
    form,
    restored,
    /** Everything is on the server now. */
    settle: () => {
      forgetAll();
      setRestored(false);
    },
    /** Back to what the server has. */
    drop: () => {
      setRestored(false);
      form.reset(first);
      forgetAll();
    },
  };
}
