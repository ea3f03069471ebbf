import { Icon } from "../../shared/art/icon.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { recognitionMessages } from "./messages.ts";
import type { StarRuleView } from "./star-types.ts";

/** Which rule the stars follow, where it comes from, and what it does not decide. */
export function RuleNote({ rule }: { readonly rule: StarRuleView }) {
  const text = useMessages(recognitionMessages);
  const { language } = usePreferences();
  return (
    <section className="flex gap-3 rounded-card bg-sunken px-5 py-4">
      <Icon name="info" className="mt-0.5 text-ink-2" />
      <div className="min-w-0 flex-1">
        <h2 className="fs-16">{text.ruleTitle({ version: rule.version })}</h2>
        <p className="fs-14 flex flex-wrap gap-x-4 text-ink-2">
          {rule.steps.map((step) => (
            <span key={step.level}>{text.ruleStep(step)}</span>
          ))}
        </p>
        <p className="fs-14 mt-1 text-ink-2">{language === "zh-CN" ? rule.source.zh : rule.source.en}</p>
        <p className="fs-14 text-ink-2">{rule.basis === "practice" ? text.rulePractice : text.ruleOwn}</p>
      </div>
    </section>
  );
}
