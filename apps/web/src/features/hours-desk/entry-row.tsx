import type { WaitingEntryView } from "@nuanlin/api/desk/waiting-hours-view";
import { minutesOf } from "@nuanlin/domain/time/period";
import { useState } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { showTimes } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { NumberField } from "../../shared/fields/number-field.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import type { Choice } from "./group-entries.ts";
import { hoursDeskMessages } from "./messages.ts";

interface EntryRowProps {
  readonly entry: WaitingEntryView;
  readonly isOwn: boolean;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** One person's hours: what was given, how it is known, and what the unit makes of it. */
export function EntryRow({ entry, isOwn, choice, onChange }: EntryRowProps) {
  const text = useMessages(hoursDeskMessages);
  const { language } = usePreferences();
  const view = useDateView(entry.times.timeZone);
  const [editing, setEditing] = useState(false);
  const { start, end } = entry.times;
  const minutes = choice.minutes ?? entry.minutes;
  const stop = () => {
    setEditing(false);
    onChange({ ...choice, minutes: null, reason: "" });
  };
  return (
    <li className="border-t border-line py-3 first:border-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {isOwn ? (
          <span className="w-[1.375rem]" />
        ) : (
          <input
            type="checkbox"
            className="check-box"
            aria-label={text.choose({ name: entry.name })}
            checked={choice.chosen}
            onChange={(event) => onChange({ ...choice, chosen: event.target.checked })}
          />
        )}
        <Avatar seed={entry.avatarSeed} size={40} />
        <div className="min-w-0 flex-1 basis-40">
          <p className="fs-16">{entry.name}</p>
          <p className="fs-13 text-ink-3">
            <Dotted
              parts={[
                text.given({ times: showTimes(start, end, view) }),
                entry.breakMinutes > 0 ? text.breakTaken({ minutes: entry.breakMinutes }) : undefined,
              ]}
            />
          </p>
        </div>
        <Badge tint={entry.nature === "verified" ? "ok" : "wait"} icon={entry.nature === "verified" ? "check" : "edit"}>
          {text[entry.nature]}
        </Badge>
        {entry.duty && (
          <Badge tint="iris" icon="shield">
            {text.duty}
          </Badge>
        )}
        <div className="text-end">
          <p className="fs-16 strong">{text.hours({ hours: showHours(minutes, language) })}</p>
          {minutes !== entry.minutes && (
            <p className="fs-13 text-ink-3">{text.changedFrom({ hours: showHours(entry.minutes, language) })}</p>
          )}
        </div>
        {!isOwn && (
          <Button kind="text" size="row" onPress={() => (editing ? stop() : setEditing(true))}>
            {editing ? text.keep : text.change}
          </Button>
        )}
      </div>
      {isOwn && <p className="meta mt-1">{text.own}</p>}
      {entry.returnedReason !== null && (
        <div className="mt-2">
          <Notice tint="bad">{text.returnedWhy({ reason: entry.returnedReason })}</Notice>
        </div>
      )}
      {!isOwn && (editing || entry.status === "returned") && (
        <div className="mt-3 grid gap-3 rounded-tile bg-sunken p-3 sm:grid-cols-[14rem_1fr]">
          <NumberField
            label={text.minutes}
            min={1}
            max={minutesOf({ start: new Date(start), end: new Date(end) })}
            value={minutes}
            onChange={(typed) => onChange({ ...choice, minutes: Number.isNaN(typed) ? null : typed })}
          />
          <TextArea
            label={entry.status === "returned" ? text.answer : text.reason}
            rows={2}
            limit={300}
            value={choice.reason}
            onChange={(reason) => onChange({ ...choice, reason })}
          />
        </div>
      )}
    </li>
  );
}
