import { timeSlots, type TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { peopleMessages } from "./messages.ts";

const partsADay = 3;

interface SlotGridProps {
  readonly value: readonly TimeSlotCode[];
  readonly onChange: (value: TimeSlotCode[]) => void;
}

/** The 24 times of a week and of holidays: a row a day, three parts each. The day's name chooses or clears the whole day. */
export function SlotGrid({ value, onChange }: SlotGridProps) {
  const text = useMessages(peopleMessages);
  const { language } = usePreferences();
  const days = [text.day1, text.day2, text.day3, text.day4, text.day5, text.day6, text.day7, text.day8];
  const rows = days.map((day, at) => ({ day, slots: timeSlots.entries.slice(at * partsADay, (at + 1) * partsADay) }));
  const set = (codes: readonly TimeSlotCode[], on: boolean) =>
    onChange(timeSlots.codes.filter((code) => (codes.includes(code) ? on : value.includes(code))));
  return (
    <div className="grid grid-cols-[auto_1fr_1fr_1fr] items-stretch gap-1.5">
      <span />
      {[text.morning, text.afternoon, text.evening].map((part) => (
        <span key={part} aria-hidden className="fs-13 self-end text-center text-ink-3">
          {part}
        </span>
      ))}
      {rows.map(({ day, slots }) => {
        const codes = slots.map(({ code }) => code);
        const all = codes.every((code) => value.includes(code));
        return (
          <div key={day} className="contents">
            <button
              type="button"
              aria-pressed={all}
              aria-label={text.wholeDay({ day })}
              className="fs-14 min-h-tap-min rounded-small pe-2 text-start text-ink-2"
              onClick={() => set(codes, !all)}
            >
              {day}
            </button>
            {slots.map((slot) => {
              const on = value.includes(slot.code);
              return (
                <label
                  key={slot.code}
                  className={`focus-ring relative grid min-h-tap-min place-items-center rounded-[12px] ${on ? "bg-lake-solid text-on-lake" : "bg-sunken text-ink-3"}`}
                >
                  <input
                    type="checkbox"
                    className="chip-input"
                    aria-label={language === "en" ? slot.en : slot.zh}
                    checked={on}
                    onChange={(event) => set([slot.code], event.target.checked)}
                  />
                  {on && <Icon name="check" size={20} />}
                </label>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
