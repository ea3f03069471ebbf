import type { Problem } from "@nuanlin/domain/problem";
import { useMessages } from "./messages.ts";
import { problemText } from "./problem-text.ts";
import { shortReasonMessages } from "./short-reason-messages.ts";
import { useDateView } from "./use-date-view.ts";

/**
 * What stands against somebody, as it is said about them and not to them: "时间撞上了、等家长同意". Codes that have no short words
 * are told in their whole sentence.
 */
export function useShortReasons(zone: string): (problems: readonly Problem[]) => string {
  const text = useMessages(shortReasonMessages);
  const view = useDateView(zone);
  const short = (problem: Problem): string => {
    switch (problem.code) {
      case "TOO_YOUNG":
        return text.TOO_YOUNG(problem);
      case "SKILLS_MISSING":
        return text.SKILLS_MISSING({ count: problem.skills.length });
      default: {
        const { code } = problem;
        const words = code in text ? text[code as keyof typeof text] : undefined;
        return typeof words === "string" ? words : problemText(problem, view);
      }
    }
  };
  return (problems) => [...new Set(problems.map(short))].join(text.and);
}
