import type { ProjectDraft } from "./project-draft.ts";

function keyOf(organisationId: string, projectId: string | undefined): string {
  return `nuanlin.draft.${organisationId}.${projectId ?? "new"}`;
}

/** What somebody had typed on this device and not saved; null when there is nothing, or nothing that can be read. */
export function readKept(organisationId: string, projectId?: string): ProjectDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(organisationId, projectId)) ?? "null");
    const isDraft =
      typeof kept === "object" &&
      kept !== null &&
      "title" in kept &&
      "seatPlan" in kept &&
      Array.isArray(kept.seatPlan);
    return isDraft ? (kept as ProjectDraft) : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed on this device until it is saved; a browser that refuses storage keeps it as long as the page. */
export function keep(draft: ProjectDraft, organisationId: string, projectId?: string): void {
  try {
    localStorage.setItem(keyOf(organisationId, projectId), JSON.stringify(draft));
  } catch {
    // Nothing to do: the form itself still holds it.
  }
}

export function forget(organisationId: string, projectId?: string): void {
  try {
    localStorage.removeItem(keyOf(organisationId, projectId));
  } catch {
    // As above.
  }
}
