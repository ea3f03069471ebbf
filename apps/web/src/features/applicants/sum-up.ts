import type { Problem } from "@nuanlin/domain/problem";

/** What became of one person's application; without a status it stands as it was, and the problems say why. */
export interface Outcome {
  readonly signupId: string;
  readonly name: string;
  readonly status: "confirmed" | "waiting" | "refused" | null;
  readonly problems: readonly Problem[];
}

/** What is told after several people were answered: how many of each, and why not where that is the same for all. */
export function sumUp(outcomes: readonly Outcome[], shortReasons: (problems: readonly Problem[]) => string) {
  const count = (status: Outcome["status"]) => outcomes.filter((outcome) => outcome.status === status).length;
  const reasons = new Set(outcomes.filter(({ status }) => status === null).map((one) => shortReasons(one.problems)));
  const [why = ""] = reasons.size === 1 ? reasons : [];
  return {
    joined: count("confirmed"),
    waiting: count("waiting"),
    refused: count("refused"),
    failed: count(null),
    why,
  };
}
