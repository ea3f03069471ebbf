import type { OwnCoursesView } from "@nuanlin/api/courses/course-desk-view";
import type { CourseView } from "@nuanlin/api/courses/course-view";
import { maxCoursePlaces } from "@nuanlin/domain/courses/course-session";
import { isoDate, lineOf } from "@nuanlin/domain/text/text-shape";
import { atLocal, localTime } from "@nuanlin/domain/time/zone";
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
import { useAddSession, useEditSession } from "./use-course-desk.ts";

/** A date as it is typed: a day and a time on the district's clock, and how long. */
const sessionDraft = z.strictObject({
  day: isoDate,
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "bad_format")),
  minutes: z.number().check(z.int("bad_format"), z.gte(10, "too_small"), z.lte(4320, "too_big")),
  place: lineOf(80),
  capacity: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxCoursePlaces, "too_big")),
});

type SessionView = OwnCoursesView[number]["sessions"][number];

interface SessionFormProps {
  readonly course: CourseView;
  /** The date that is changed; without one it is one more. */
  readonly session?: SessionView;
  readonly onDone: () => void;
}

/** One more date of a course, or another time, place or size of one that there is. */
export function SessionForm({ course, session, onDone }: SessionFormProps) {
  const text = useMessages(courseDeskMessages);
  const view = useDateView(districtZone);
  const toast = useToast();
  const add = useAddSession();
  const edit = useEditSession();
  const form = useShapeForm(sessionDraft, draftOf(course, session));
  const { taken = 0 } = session ?? {};
  const done = (words: string) => {
    toast({ text: words });
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={({ day, time, minutes, place, capacity }) => {
        const start = atLocal(day, time, districtZone).getTime();
        const plan = { start, end: start + minutes * 60_000, place, capacity };
        if (session === undefined)
          add.mutate({ courseId: course.id, session: plan }, { onSuccess: () => done(text.sessionAdded) });
        else
          edit.mutate(
            { sessionId: session.id, session: plan },
            { onSuccess: ({ told }) => done(text.sessionEdited({ told })) },
          );
      }}
      problems={problemsOf(add.error ?? edit.error)}
      actions={
        <Button type="submit" wide busy={add.isPending || edit.isPending}>
          {session === undefined ? text.addSession : text.editSessionDo({ taken })}
        </Button>
      }
    >
      {session && <p className="meta">{text.editSessionDetail({ taken })}</p>}
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
        {(field) => <NumberField {...field} label={text.capacity} min={Math.max(1, taken)} max={maxCoursePlaces} />}
      </FormField>
    </Form>
  );
}

function draftOf(course: CourseView, session: SessionView | undefined) {
  if (session === undefined) return { day: "", time: "", minutes: course.minutes, place: "", capacity: 20 };
  const { start, end, place, capacity } = session;
  const time = localTime(new Date(start), districtZone);
  return { day: isoDay(start, districtZone), time, minutes: (end - start) / 60_000, place, capacity };
}
