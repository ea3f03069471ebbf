import type { CourseView } from "@nuanlin/api/courses/course-view";
import { courseKinds } from "@nuanlin/domain/codes/course-kind";
import { courseWays } from "@nuanlin/domain/codes/course-way";
import { courseInput, maxCourseWords } from "@nuanlin/domain/courses/course";
import { Button } from "../../shared/button.tsx";
import { CheckboxField } from "../../shared/fields/checkbox-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { usePreferences } from "../../shared/preferences.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { courseDeskMessages } from "./messages.ts";
import { useCreateCourse, useEditCourse } from "./use-course-desk.ts";

const usualMonths = [6, 12, 24, 36, 60];

interface CourseFormProps {
  readonly organisationId: string;
  /** A course that is changed; without it a new one is written. */
  readonly course?: CourseView;
  readonly onDone: () => void;
}

/** What there is to say about a course. */
export function CourseForm({ organisationId, course, onDone }: CourseFormProps) {
  const text = useMessages(courseDeskMessages);
  const { language } = usePreferences();
  const toast = useToast();
  const form = useShapeForm(courseInput, {
    title: course?.title ?? "",
    summary: course?.summary ?? "",
    kind: course?.kind ?? "2",
    way: course?.way ?? "2",
    minutes: course?.minutes ?? 120,
    validMonths: course?.validMonths ?? null,
    continuingEducation: course?.continuingEducation ?? false,
  });
  const create = useCreateCourse();
  const edit = useEditCourse();
  const sent = course ? edit : create;
  const done = (words: string) => () => {
    toast({ text: words });
    onDone();
  };
  const choices = [...new Set([...usualMonths, ...(course?.validMonths ? [course.validMonths] : [])])].sort(
    (a, b) => a - b,
  );
  return (
    <Form
      form={form}
      onSubmit={(values) =>
        course
          ? edit.mutate({ courseId: course.id, course: values }, { onSuccess: done(text.saved) })
          : create.mutate({ organisationId, course: values }, { onSuccess: done(text.created) })
      }
      problems={problemsOf(sent.error)}
      actions={
        <Button type="submit" wide busy={sent.isPending}>
          {text.save}
        </Button>
      }
    >
      <FormField control={form.control} name="title">
        {(field) => <TextField {...field} label={text.name} maxLength={60} autoComplete="off" />}
      </FormField>
      <FormField control={form.control} name="summary">
        {(field) => (
          <TextArea {...field} label={text.summary} help={text.summaryHelp} limit={maxCourseWords} rows={3} />
        )}
      </FormField>
      <FormField control={form.control} name="kind">
        {(field) => (
          <SelectField
            {...field}
            label={text.kind}
            choices={courseKinds.entries.map((entry) => ({ id: entry.code, label: nameIn(entry, language) }))}
            onChange={(kind) => kind !== "" && field.onChange(kind)}
          />
        )}
      </FormField>
      <FormField control={form.control} name="way">
        {(field) => (
          <SelectField
            {...field}
            label={text.way}
            choices={courseWays.entries.map((entry) => ({ id: entry.code, label: nameIn(entry, language) }))}
            onChange={(way) => way !== "" && field.onChange(way)}
          />
        )}
      </FormField>
      <FormField control={form.control} name="minutes">
        {(field) => (
          <NumberField {...field} label={text.minutes} help={text.minutesHelp} min={10} max={6000} step={10} />
        )}
      </FormField>
      <FormField control={form.control} name="validMonths">
        {(field) => (
          <SelectField
            {...field}
            label={text.validity}
            optional
            placeholder={text.forEver}
            choices={choices.map((months) => ({ id: String(months), label: text.months({ months }) }))}
            value={field.value === null ? "" : String(field.value)}
            onChange={(months) => field.onChange(months === "" ? null : Number(months))}
          />
        )}
      </FormField>
      <FormField control={form.control} name="continuingEducation">
        {(field) => <CheckboxField {...field} label={text.education} />}
      </FormField>
    </Form>
  );
}
