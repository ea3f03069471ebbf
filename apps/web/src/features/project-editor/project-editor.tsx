import type { OfferedCourseView, OwnProjectView, PlaceView } from "@nuanlin/api/desk/own-project-view";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import type { BoundField } from "../../shared/forms/form-field.tsx";
import { FieldGroup, Form } from "../../shared/forms/form.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Checklist } from "./checklist.tsx";
import { editorMessages } from "./messages.ts";
import { PlaceFields } from "./place-fields.tsx";
import { draftOf, emptyDraft } from "./project-draft.ts";
import { SafetyFields } from "./safety-fields.tsx";
import { SeatFields, type SkillField } from "./seat-fields.tsx";
import { TermsFields } from "./terms-fields.tsx";
import { TeamFields } from "./team-fields.tsx";
import { teamMessages } from "./team-messages.ts";
import { termsMessages } from "./terms-messages.ts";
import { useProjectForm } from "./use-project-form.ts";
import { useSaveProject } from "./use-save-project.ts";
import { WhatFields } from "./what-fields.tsx";

interface ProjectEditorProps {
  readonly organisation: { readonly id: string; readonly status: OrganisationStatus };
  /** The project that is edited; without it a new one is written. */
  readonly project?: OwnProjectView;
  readonly places: readonly PlaceView[];
  /** Courses of the organisation that a project can ask for. */
  readonly courses: readonly OfferedCourseView[];
  readonly divisionField: (field: BoundField<string | null>) => ReactNode;
  readonly skillField: SkillField;
  /** Where to go once it is kept on the server. */
  readonly onSaved: (projectId: string, published: boolean) => void;
}

/** A project in five steps on one page, with what publishing still needs beside it. */
export function ProjectEditor({
  organisation,
  project,
  places,
  courses,
  divisionField,
  skillField,
  onSaved,
}: ProjectEditorProps) {
  const text = useMessages(editorMessages);
  const terms = useMessages(termsMessages);
  const team = useMessages(teamMessages);
  const { form, restored, settle, drop } = useProjectForm(
    project ? draftOf(project) : emptyDraft(),
    organisation.id,
    project?.id,
  );
  const save = useSaveProject({
    organisationId: organisation.id,
    form,
    onSaved: (projectId, published) => {
      settle();
      onSaved(projectId, published);
    },
    ...(project ? { projectId: project.id } : {}),
  });
  const isPublic = project !== undefined && project.status !== "draft";
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Form
        form={form}
        onSubmit={(values) => save.run(values, false)}
        problems={save.problems}
        actions={
          <div className="flex flex-wrap gap-2">
            {!isPublic && (
              <Button
                busy={save.isBusy && save.publishing}
                onPress={() => void form.handleSubmit((values) => save.run(values, true))()}
              >
                {text.publish}
              </Button>
            )}
            <Button type="submit" kind={isPublic ? "lake" : "soft"} busy={save.isBusy && !save.publishing}>
              {isPublic ? text.save : text.saveDraft}
            </Button>
          </div>
        }
      >
        {restored && (
          <Notice
            tint="lake"
            icon="edit"
            action={
              <Button kind="text" size="desk" onPress={drop}>
                {text.dropDraft}
              </Button>
            }
          >
            {text.restored}
          </Notice>
        )}
        {isPublic && <Notice tint="wait">{text.published}</Notice>}
        <Card>
          <FieldGroup title={text.what} detail={text.whatDetail}>
            <WhatFields form={form} />
          </FieldGroup>
        </Card>
        <Card>
          <FieldGroup title={text.where}>
            <PlaceFields form={form} places={places} divisionField={divisionField} />
          </FieldGroup>
        </Card>
        <Card>
          <FieldGroup title={text.safety} detail={text.safetyDetail}>
            <SafetyFields form={form} />
          </FieldGroup>
        </Card>
        <Card>
          <FieldGroup title={text.who} detail={text.whoDetail}>
            <SeatFields form={form} skillField={skillField} />
          </FieldGroup>
        </Card>
        <Card>
          <FieldGroup title={team.title} detail={team.detail}>
            <TeamFields form={form} courses={withAsked(courses, project)} divisionField={divisionField} />
          </FieldGroup>
        </Card>
        <Card>
          <FieldGroup title={terms.title} detail={terms.detail}>
            <TermsFields form={form} />
          </FieldGroup>
        </Card>
      </Form>
      <div className="lg:sticky lg:top-6">
        <Checklist form={form} status={organisation.status} />
      </div>
    </div>
  );
}

/** The courses to choose from, and those the project asks for already, even when nobody can take them any more. */
function withAsked(courses: readonly OfferedCourseView[], project: OwnProjectView | undefined): OfferedCourseView[] {
  const asked = project?.courses.filter(({ id }) => !courses.some((course) => course.id === id)) ?? [];
  return [...courses, ...asked.map((course) => ({ ...course, heldBy: null }))];
}
