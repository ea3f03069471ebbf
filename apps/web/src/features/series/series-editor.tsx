import type { OwnProjectView } from "@nuanlin/api/desk/own-project-view";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { isoDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { DateField } from "../../shared/fields/date-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { DateList } from "./date-list.tsx";
import { seriesMessages } from "./messages.ts";
import { RepeatFields } from "./repeat-fields.tsx";
import { rhythmWords } from "./rhythm-words.ts";
import { SeatHeadsFields } from "./seat-heads-fields.tsx";
import { durationOf, foreseeDates, readRepeat, type RepeatDraft, type TimesDraft, weekdayOf } from "./series-draft.ts";
import { TimesFields } from "./times-fields.tsx";

const dayMillis = 86_400_000;

interface SeriesEditorProps {
  readonly project: OwnProjectView;
  readonly onCreated: (seriesId: string) => void;
}

/** Plans a row of shifts: what is typed on one side, the shifts that come of it on the other, one button below. */
export function SeriesEditor({ project, onCreated }: SeriesEditorProps) {
  const text = useMessages(seriesMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const zone = project.place?.timeZone ?? districtZone;
  const view = useDateView(zone);
  const [startsOn, setStartsOn] = useState(() => isoDay(view.now.getTime() + dayMillis, zone));
  const [times, setTimes] = useState<TimesDraft>({ start: "09:00", end: "11:00", breakMinutes: 0 });
  const [draft, setDraft] = useState<RepeatDraft>(() => ({
    kind: "weekly",
    every: 1,
    weekdays: [weekdayOf(startsOn)],
    ends: "count",
    lastDay: "",
    count: 10,
  }));
  const [seats, setSeats] = useState(project.seatPlan);
  const repeat = useMemo(() => readRepeat(draft, startsOn), [draft, startsOn]);
  const dates = useMemo(
    () => (repeat === null ? [] : foreseeDates(repeat, startsOn, times, zone, view.now)),
    [repeat, startsOn, times, zone, view.now],
  );
  const durationMinutes = durationOf(times);
  const startsLocal = dates[0]?.occurrence ?? `${startsOn}T${times.start}`;
  const create = useMutation(
    trpc.series.create.mutationOptions({
      onSuccess: ({ id, added }) => {
        toast({ text: text.created({ count: added }) });
        onCreated(id);
      },
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.series.pathFilter()),
          queryClient.invalidateQueries(trpc.desk.pathFilter()),
        ]),
    }),
  );
  const missing =
    project.seatPlan.length === 0
      ? text.needSeats
      : project.place === null
        ? text.needPlace
        : dates.length === 0
          ? text.noDates
          : undefined;
  // As long as nobody chose other days, the weekday is that of the first day.
  const beginOn = (date: string) => {
    const [only, ...others] = draft.weekdays;
    const follows = date !== "" && startsOn !== "" && others.length === 0 && only === weekdayOf(startsOn);
    if (follows) setDraft({ ...draft, weekdays: [weekdayOf(date)] });
    setStartsOn(date);
  };
  const submit = () => {
    if (repeat === null || durationMinutes === null) return;
    const { start: time, breakMinutes } = times;
    const series = { startsOn, time, durationMinutes, breakMinutes, repeat, placeId: null, seats };
    create.mutate({ projectId: project.id, series });
  };
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="flex flex-col gap-6">
        <Card as="section" aria-labelledby="series-when">
          <div className="flex flex-col gap-4">
            <h2 id="series-when" className="fs-18">
              {text.when}
            </h2>
            <DateField label={text.startsOn} min={isoDay(view.now, zone)} value={startsOn} onChange={beginOn} />
            <TimesFields value={times} onChange={setTimes} />
            <RepeatFields value={draft} onChange={setDraft} startsOn={startsOn} />
          </div>
        </Card>
        <Card as="section" aria-labelledby="series-seats">
          <div className="flex flex-col gap-4">
            <h2 id="series-seats" className="fs-18">
              {text.seats}
            </h2>
            <SeatHeadsFields seats={seats} onChange={setSeats} />
          </div>
        </Card>
      </div>
      <Card as="section" aria-labelledby="series-dates" className="self-start">
        <div className="flex flex-col gap-3">
          <h2 id="series-dates" className="fs-18">
            {text.dates}
          </h2>
          {repeat !== null && durationMinutes !== null && (
            <p className="text-ink-2" aria-live="polite">
              {rhythmWords({ repeat, startsLocal, durationMinutes, timeZone: zone }, text, view)}
            </p>
          )}
          <DateList dates={dates} timeZone={zone} />
          <Problems list={problemsOf(create.error)} zone={zone} />
          <Button wide busy={create.isPending} disabledReason={missing} onPress={submit}>
            {text.create({ count: dates.length })}
          </Button>
        </div>
      </Card>
    </div>
  );
}
