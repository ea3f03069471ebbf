import type { Reminder } from "@nuanlin/domain/projects/sign-up-terms";
import { Button } from "../../shared/button.tsx";
import { TimeField } from "../../shared/fields/date-field.tsx";
import { FieldError } from "../../shared/fields/field-parts.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { IconButton } from "../../shared/icon-button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { termsMessages } from "./terms-messages.ts";

const mostReminders = 4;
const usualDays = [0, 1, 2, 3, 7];
const usualMinutes = [30, 60, 120, 180, 360, 720];
/** Where no time was given before. */
const evening = "18:00";

interface ReminderFieldsProps {
  readonly value: readonly Reminder[];
  readonly onChange: (reminders: Reminder[]) => void;
  readonly error: string | undefined;
}

/** When people are reminded: on a day before at a time, or so long before the start. */
export function ReminderFields({ value, onChange, error }: ReminderFieldsProps) {
  const text = useMessages(termsMessages);
  const change = (at: number, reminder: Reminder) =>
    onChange(value.map((old, index) => (index === at ? reminder : old)));
  return (
    <fieldset className="field" aria-describedby={error ? "reminders-error" : "reminders-help"}>
      <legend className="field-label mb-1.5">{text.reminders}</legend>
      {value.length === 0 && <p className="meta">{text.noReminders}</p>}
      <ul className="flex flex-col gap-3">
        {value.map((reminder, index) => (
          <li key={index}>
            <div
              role="group"
              aria-label={text.reminderNumber({ number: index + 1 })}
              className="grid grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_auto] items-end gap-2"
            >
              <SelectField
                label={text.when}
                value={keyOf(reminder)}
                choices={choicesFor(reminder, text)}
                onChange={(key) => change(index, reminderOf(key, reminder))}
              />
              {"days" in reminder ? (
                <TimeField
                  label={text.at}
                  value={reminder.at}
                  onChange={(at) => change(index, { days: reminder.days, at })}
                />
              ) : (
                <span />
              )}
              <IconButton
                icon="trash"
                label={text.removeReminder({ number: index + 1 })}
                onPress={() => onChange(value.filter((_old, at) => at !== index))}
              />
            </div>
          </li>
        ))}
      </ul>
      <FieldError id="reminders-error" text={error} />
      <div id="reminders-help" className="field-help">
        {text.remindersHelp}
      </div>
      {value.length < mostReminders && (
        <div>
          <Button
            kind="text"
            size="desk"
            icon="plus"
            onPress={() => onChange([...value, value.length === 0 ? { days: 1, at: evening } : { minutes: 60 }])}
          >
            {text.addReminder}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function keyOf(reminder: Reminder): string {
  return "days" in reminder ? `d${reminder.days}` : `m${reminder.minutes}`;
}

function reminderOf(key: string, before: Reminder): Reminder {
  const number = Number(key.slice(1));
  if (key.startsWith("m")) return { minutes: number };
  return { days: number, at: "days" in before ? before.at : evening };
}

type Words = ReturnType<typeof useMessages<(typeof termsMessages)["zh-CN"]>>;

/** The usual ones, and whatever stands there now. */
function choicesFor(reminder: Reminder, text: Words) {
  const withOwn = (usual: readonly number[], own: number | undefined) =>
    [...new Set(own === undefined ? usual : [...usual, own])].toSorted((a, b) => a - b);
  const days = withOwn(usualDays, "days" in reminder ? reminder.days : undefined);
  const minutes = withOwn(usualMinutes, "minutes" in reminder ? reminder.minutes : undefined);
  return [
    ...days.toReversed().map((count) => ({
      id: `d${count}`,
      label: count === 0 ? text.sameDay : text.daysBefore({ days: count }),
    })),
    ...minutes.toReversed().map((count) => ({ id: `m${count}`, label: text.minutesBefore({ minutes: count }) })),
  ];
}
