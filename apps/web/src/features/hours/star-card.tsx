import { StarProgress } from "../../shared/art/star-progress.tsx";
import { useMessages } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { showCount, showHours } from "../../shared/quantities.ts";
import { hoursMessages, starWord } from "./messages.ts";
import type { Progress } from "./use-my-hours.ts";

/** Where the hours stand among the stars, and what is missing to the next; whether one is awarded is the federation's word. */
export function StarCard({ progress }: { readonly progress: Pick<Progress, "star" | "counting"> }) {
  const text = useMessages(hoursMessages);
  const { language } = usePreferences();
  const { star, counting } = progress;
  const hoursOf = (level: number) => star.rule.steps.find((step) => step.level === level)?.hours ?? 0;
  const goal = star.next === null ? hoursOf(5) : hoursOf(star.next.level);
  const steps = [1, 2, 3, 4, 5].map((level) => showCount(hoursOf(level), language).replaceAll(",", ""));
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = steps;
  return (
    <div>
      <StarProgress
        level={star.level}
        title={star.level === 0 ? text.noStar : text.starTitle({ star: starWord(text, star.level) })}
        amount={text.starAmount({ hours: showHours(counting, language), goal: String(goal) })}
        progress={goal === 0 ? 0 : counting / 60 / goal}
        note={
          star.next === null
            ? text.allStars
            : text.toNext({
                hours: showHours(star.next.minutesMissing, language),
                star: starWord(text, star.next.level),
              })
        }
        steps={[first, second, third, fourth, fifth]}
        stepLabel={(level, reached) => {
          const words = { star: starWord(text, level), hours: hoursOf(level) };
          return reached ? text.stepReached(words) : text.stepOpen(words);
        }}
      />
      <p className="meta mt-2 px-1">
        {text.ruleNote({
          version: star.rule.version,
          source: language === "en" ? star.rule.source.en : star.rule.source.zh,
        })}
      </p>
    </div>
  );
}
