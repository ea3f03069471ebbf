import type { Problem } from "@nuanlin/domain/problem";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import type { StarCandidate } from "./star-types.ts";

/** Whose star was not issued, and why. */
export interface FailedStar {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Issues stars one by one, so that a refusal for one person holds nobody else up; answers who was left out. */
export function useIssueStars() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const issue = async (candidates: readonly StarCandidate[]): Promise<FailedStar[]> => {
    setBusy(true);
    const failed: FailedStar[] = [];
    for (const { personId, level, name } of candidates) {
      try {
        await client.recognition.issue.mutate({ personId, level });
      } catch (error) {
        failed.push({ name, problems: problemsOf(error) });
      }
    }
    await Promise.all([
      queryClient.invalidateQueries(trpc.recognition.pathFilter()),
      queryClient.invalidateQueries(trpc.districtFigures.waiting.pathFilter()),
    ]);
    setBusy(false);
    return failed;
  };
  return { issue, busy };
}
