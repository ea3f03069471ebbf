import type { Problem } from "@nuanlin/domain/problem";

/**
 * The reasons behind a failed call, in the server's own codes. Without an answer it is NETWORK; an answer that names
 * no reason is INTERNAL. An empty list means that nothing failed.
 */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error === null || error === undefined) return [];
  if (typeof error !== "object" || !("data" in error)) return [{ code: "NETWORK" }];
  const { data } = error;
  if (typeof data !== "object" || data === null) return [{ code: "NETWORK" }];
  if ("problems" in data && Array.isArray(data.problems) && data.problems.length > 0) {
    return data.problems as readonly Problem[];
  }
  return [{ code: "INTERNAL" }];
}
