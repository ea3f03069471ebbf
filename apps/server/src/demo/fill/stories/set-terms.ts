import { demoTerms } from "../../content/demo-terms.ts";
import { rewriteProject } from "../rewrite-project.ts";
import type { Stage } from "./stage.ts";

/** Some days ago the organizers decided who gets in how; what was promised before stays promised. */
export async function setTerms(stage: Stage): Promise<void> {
  const services = stage.hoursAgo(4 * 24);
  for (const [key, terms] of demoTerms)
    await rewriteProject(services, stage.project(key), { terms: { ...terms, reminders: [...terms.reminders] } });
}
