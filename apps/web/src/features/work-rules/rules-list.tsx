import { minorsAtAnyHour } from "@nuanlin/domain/signups/work-rules";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { workRulesMessages } from "./messages.ts";
import type { RulesData } from "./use-work-rules.ts";

/** The five rules in words, each with its limit or that there is none. */
export function RulesList({ rules }: { readonly rules: RulesData }) {
  const text = useMessages(workRulesMessages);
  const { language } = usePreferences();
  const limit = (minutes: number | null) =>
    minutes === null
      ? text.off
      : text.hours({ hours: (minutes / 60).toLocaleString(language, { maximumFractionDigits: 2 }) });
  const between = minorsAtAnyHour(rules) ? text.off : text.between({ from: rules.minorFrom, until: rules.minorUntil });
  const lines = [
    { name: text.nightRest, value: limit(rules.nightRestMinutes) },
    { name: text.day, value: limit(rules.dayMinutes) },
    { name: text.week, value: limit(rules.weekMinutes) },
    { name: text.minorDay, value: limit(rules.minorDayMinutes), note: text.noOverride },
    { name: text.minorHours, value: between, note: text.noOverride },
  ];
  return (
    <dl>
      {lines.map(({ name, value, note }) => (
        <div key={name} className="flex min-h-13 items-center gap-4 border-t border-line py-2 first:border-0">
          <dt className="min-w-0 flex-1">
            {name}
            {note && <span className="meta block">{note}</span>}
          </dt>
          <dd className="strong tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
