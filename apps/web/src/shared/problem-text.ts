import type { Problem } from "@nuanlin/domain/problem";
import type { DateView } from "./dates.ts";
import { problemTextEn } from "./problem-text-en.ts";
import { problemTextZh } from "./problem-text-zh.ts";

/** One sentence for each code: what happened, then what to do. A code without a sentence does not compile. */
export type ProblemSentences = {
  readonly [C in Problem["code"]]: (problem: Extract<Problem, { code: C }>, view: DateView) => string;
};

/** The sentence for one refusal, in the reader's language and with times in the zone of `view`. */
export function problemText(problem: Problem, view: DateView): string {
  const sentences: ProblemSentences = view.language === "zh-CN" ? problemTextZh : problemTextEn;
  const sentence = sentences[problem.code] as ((problem: Problem, view: DateView) => string) | undefined;
  if (problem.code === "GROUP_MEMBER") {
    const reasons = problem.problems.map((reason) => problemText(reason, view));
    return `${sentences.GROUP_MEMBER(problem, view)}${reasons.join(view.language === "zh-CN" ? "；" : " ")}`;
  }
  // A server newer than this page may name a code that the page does not know yet.
  return (sentence ?? sentences.INTERNAL)(problem as Extract<Problem, { code: "INTERNAL" }>, view);
}
