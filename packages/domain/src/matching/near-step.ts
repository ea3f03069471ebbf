import { wayTo, type Way } from "../eligibility/way-to.ts";
import type { Problem } from "../problem.ts";

/** One thing that stands in the way and that the person can do within days. */
export interface NearStep {
  readonly problem: Problem;
  readonly way: Way;
}

const near: ReadonlySet<Way["step"]> = new Set([
  "complete_profile",
  "add_skills",
  "ask_guardian",
  "renew_credential",
  "wait_for_clerk",
  "take_course",
]);

/**
 * The one near step that would let somebody take a place, null when there is none or more than one thing stands in the way. A skill is
 * near when they have it at a lower level: nobody is asked to claim what they cannot do.
 */
export function nearStepOf(problems: readonly Problem[]): NearStep | null {
  const [problem, ...others] = problems;
  if (problem === undefined || others.length > 0) return null;
  const way = wayTo(problem);
  if (way === null || !near.has(way.step)) return null;
  if (problem.code === "SKILLS_MISSING" && problem.skills.some(({ have }) => have === 0)) return null;
  return { problem, way };
}
