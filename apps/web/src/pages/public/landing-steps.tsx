import { IconBox } from "../../shared/art/icon-box.tsx";
import type { IconName } from "../../shared/art/icon.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { publicMessages } from "./messages.ts";

/** How it begins, in three steps. */
export function LandingSteps() {
  const text = useMessages(publicMessages);
  const steps: readonly { icon: IconName; title: string; detail: string }[] = [
    { icon: "search", title: text.stepPick, detail: text.stepPickDetail },
    { icon: "people", title: text.stepLed, detail: text.stepLedDetail },
    { icon: "medal", title: text.stepKept, detail: text.stepKeptDetail },
  ];
  return (
    <Section title={text.stepsTitle}>
      <ol className="grid gap-5 lg:grid-cols-3 lg:gap-10">
        {steps.map((step) => (
          <li key={step.title} className="flex items-start gap-4">
            <IconBox icon={step.icon} tone="warm" size={48} />
            <div>
              <h3 className="fs-18">{step.title}</h3>
              <p className="mt-1 text-ink-2">{step.detail}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
