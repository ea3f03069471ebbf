import { showInstant } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { workRulesMessages } from "./messages.ts";
import { RulesList } from "./rules-list.tsx";
import type { RulesLine } from "./use-work-rules.ts";

/** When, by whom and why the rules were set; what was set before opens on a tap. */
export function RulesHistory({ lines }: { readonly lines: readonly RulesLine[] }) {
  const text = useMessages(workRulesMessages);
  return (
    <Card as="section" aria-labelledby="rules-history">
      <h2 id="rules-history" className="fs-18">
        {text.history}
      </h2>
      {lines.length === 0 ? (
        <p className="meta mt-2">{text.noHistory}</p>
      ) : (
        <ol className="mt-2">
          {lines.map((line) => (
            <li key={line.id} className="border-t border-line py-3 first:border-0">
              <SetLine line={line} />
              <details className="mt-1">
                <summary className="fs-14 min-h-6 cursor-pointer text-lake">{text.rules}</summary>
                <RulesList rules={line} />
              </details>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

/** Who set rules, when and why. */
export function SetLine({ line }: { readonly line: RulesLine }) {
  const text = useMessages(workRulesMessages);
  const view = useDateView(districtZone);
  const when = showInstant(line.setAt, view);
  return (
    <p className="fs-15">
      {line.setBy === null ? text.setByHouse({ when }) : text.setBy({ name: line.setBy, when })}
      <span className="meta block">{text.reason({ reason: line.reason })}</span>
    </p>
  );
}
