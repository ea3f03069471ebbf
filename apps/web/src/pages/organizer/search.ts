import { projectStatuses, type ProjectStatus } from "@nuanlin/domain/projects/project";

/** Which projects the list shows; those that are open unless somebody asks for others. */
export function readState({ state }: Record<string, unknown>): { state?: ProjectStatus } {
  const known = projectStatuses.find((status) => status === state);
  return known === undefined ? {} : { state: known };
}
