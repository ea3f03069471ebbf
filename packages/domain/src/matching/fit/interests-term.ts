import type { FitQuestion } from "./fit-question.ts";
import { neutral, type Weighable } from "./fit-term.ts";

/**
 * Interests: a category they named is worth 0.9, people they like to be with 0.7, both 1; neither of what they named 0.2, since they
 * may still like it. Neutral for people who named nothing. The categories are the national form's 服务类别, the groups its 服务对象.
 */
export function interestsTerm({ person, wishes, project }: FitQuestion): Weighable<"interests"> {
  const declared = person.interests.includes(project.category);
  const groups = project.targetGroups.filter((group) => wishes.targetGroups.includes(group));
  const fact = { category: project.category, declared, groups };
  if (person.interests.length === 0 && wishes.targetGroups.length === 0) return { value: neutral, known: false, fact };
  const liked = groups.length > 0;
  const value = declared && liked ? 1 : declared ? 0.9 : liked ? 0.7 : 0.2;
  return { value, known: true, fact };
}
