import type { CourseView } from "@nuanlin/api/courses/course-view";
import { maxCoursePlaces } from "@nuanlin/domain/courses/course-session";
import { isoDate, lineOf } from "@nuanlin/domain/text/text-shape";
import { atLocal } from "@nuanlin/domain/time/zone";
import * as z from "zod/mini";
import { Button } from "../../shared/button.tsx";
import { isoDay } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { DateField, TimeField } from "../../shared/fields/date-field.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { TextField } from "../../shared/fields/text-field.tsx";
import { FormField } from "../../shared/forms/form-field.tsx";
import { Form } from "../../shared/forms/form.tsx";
import { useShapeForm } from "../../shared/forms/use-shape-form.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { courseDeskMessages } from "./messages.ts";
import { useAddSession } from "./use-course-desk.ts";

/** A date as it is typed: a day and a time on the district's clock, and how long. */
const sessionDraft = z.strictObject({
  day: isoDate,
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "bad_format")),
  minutes: z.number().check(z.int("bad_format"), z.gte(10, "too_small"), z.lte(4320, "too_big")),
  place: lineOf(80),
  capacity: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxCoursePlaces, "too_big")),
});

/** One more date of a course. */
export function SessionForm({ course, onDone }: { readonly course: CourseView; readonly onDone: () => void }) {
  const text = useMessages(courseDeskMessages);
  const view = useDateView(districtZone);
  const toast = useToast();
  const add = useAddSession();
  const form = useShapeForm(sessionDraft, { day: "", time: "", minutes: course.minutes, place: "", capacity: 20 });
  return (
    <Form
      form={form}
      onSubmit={({ day, time, minutes, place, capacity }) => {
        const start = atLocal(day, time, districtZone).getTime();
        add.mutate(
          { courseId: course.id, session: { start, end: start + minutes * 60_000, place, capacity } },
          {
            onSuccess: () => {
              toast({ text: text.sessionAdded });
              onDone();
            },
          },
        );
      }}
      problems={problemsOf(add.error)}
      actions={
        <Button type="submit" wide busy={add.isPending}>
          {text.addSession}
        </Button>
      }
    >
      <FormField control={form.control} name="day">
        {(field) => <DateField {...field} label={text.day} min={isoDay(view.now, districtZone)} />}
      </FormField>
      <FormField control={form.control} name="time">
        {(field) => <TimeField {...field} label={text.time} />}
      </FormField>
      <FormField control={form.control} name="minutes">
        {(field) => <NumberField {...field} label={text.length} min={10} max={4320} step={10} />}
      </FormField>
      <FormField control={form.control} name="place">
        {(field) => (
          <TextField
            {...field}
            label={text.place}
            maxLength={80}
            autoComplete="off"
            {...(course.way === "1" ? { help: text.placeHelp } : {})}
          />
        )}
      </FormField>
      <FormField control={form.control} name="capacity">
        {(field) => <NumberField {...field} label={text.capacity} min={1} max={maxCoursePlaces} />}
      </FormField>
    </Form>
  );
}
