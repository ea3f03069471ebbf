import { accessProjects } from "./access-projects.ts";
import { childProjects } from "./child-projects.ts";
import { communityProjects } from "./community-projects.ts";
import type { DemoProject } from "./content-types.ts";
import { cultureProjects } from "./culture-projects.ts";
import { elderProjects } from "./elder-projects.ts";
import { lakeProjects } from "./lake-projects.ts";
import { mindHealthProjects } from "./mind-health-projects.ts";
import { safetyProjects } from "./safety-projects.ts";
import { workProjects } from "./work-projects.ts";

/** The sixty projects of the demo district, by field of work. */
export const demoProjects: readonly DemoProject[] = [
  ...elderProjects,
  ...childProjects,
  ...mindHealthProjects,
  ...lakeProjects,
  ...safetyProjects,
  ...cultureProjects,
  ...communityProjects,
  ...workProjects,
  ...accessProjects,
];
