import type { WaitingEntryView } from "@nuanlin/api/desk/waiting-hours-view";
import { minutesOf } from "@nuanlin/domain/time/period";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { showDay, showPeriod, showTimes } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { showHours } from "../../shared/quantities.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { EntryRow } from "./entry-row.tsx";
import { type Choice, type EntryGroup, firstChoice } from "./group-entries.ts";
import { hoursDeskMessages } from "./messages.ts";

/** What the volunteers of a confirmed group see from now on. */
export interface Confirmed {
  readonly name: string;
  readonly minutes: number;
}

interface HoursGroupProps {
  readonly group: EntryGroup;
  readonly viewerId: string;
  readonly onConfirmed: (confirmed: readonly Confirmed[]) => void;
}

/** The hours of one shift: planned against given, exceptions with their reason, and one button for all that are chosen. */
export function HoursGroup({ group, viewerId, onConfirmed }: HoursGroupProps) {
  const text = useMessages(hoursDeskMessages);
  const { language } = usePreferences();
  const [first] = group.entries;
  const view = useDateView(first.shiftTimes.timeZone);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choiceOf = (entry: WaitingEntryView) => choices.get(entry.id) ?? firstChoice(entry, viewerId);
  const chosen = group.entries.filter((entry) => choiceOf(entry).chosen);
  const confirm = useMutation(
    trpc.hoursDesk.confirm.mutationOptions({
      onSuccess: () =>
        onConfirmed(chosen.map((entry) => ({ name: entry.name, minutes: choiceOf(entry).minutes ?? entry.minutes }))),
      onSettled: () => queryClient.invalidateQueries(trpc.desk.pathFilter()),
    }),
  );
  const submit = () => {
    const entries = chosen.map((entry) => {
      const { minutes, reason } = choiceOf(entry);
      return { id: entry.id, minutes, reason };
    });
    confirm.mutate({ entries });
  };
  const { start, end } = first.shiftTimes;
  const planned = minutesOf({ start: new Date(start), end: new Date(end) }) - first.shiftBreakMinutes;
  const dueDay = showDay(first.dueAt, view);
  return (
    <Card as="section" aria-labelledby={`group-${group.key}`} className="mb-4">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h2 id={`group-${group.key}`} className="fs-18">
            {first.title}
          </h2>
          <p className="fs-14 text-ink-2">{showPeriod(start, end, view)}</p>
          <p className="fs-13 text-ink-3">
            {text.planned({ times: showTimes(start, end, view), hours: showHours(planned, language) })}
          </p>
        </div>
        {group.returned && <Badge tint="bad">{text.returnedTitle}</Badge>}
        {first.overdue ? (
          <span className="[&_.badge]:whitespace-normal">
            <Badge tint="warm" icon="alert">
              {text.overdue({ day: dueDay })}
            </Badge>
          </span>
        ) : (
          <span className="fs-14 flex items-center gap-1.5 text-ink-2">
            <Icon name="clock" size={18} />
            {text.lastDay({ day: dueDay })}
          </span>
        )}
      </div>
      <ul>
        {group.entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            isOwn={entry.personId === viewerId}
            choice={choiceOf(entry)}
            onChange={(choice) => setChoices(new Map([...choices, [entry.id, choice]]))}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-col gap-3">
        <Problems list={problemsOf(confirm.error)} zone={first.shiftTimes.timeZone} />
        <div>
          <Button
            size="desk"
            busy={confirm.isPending}
            disabledReason={chosen.length === 0 ? text.confirmNone : undefined}
            onPress={submit}
          >
            {text.confirm({ count: chosen.length })}
          </Button>
        </div>
      </div>
    </Card>
  );
}
