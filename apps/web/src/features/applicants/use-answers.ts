import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";
import type { Problem } from "@nuanlin/domain/problem";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { applicantsMessages } from "./messages.ts";
import { sumUp, type Outcome } from "./sum-up.ts";

/** Most people who are answered in one call. */
const mostAtOnce = 60;
/** Without these nobody knows what became of the call. */
const unknown: ReadonlySet<Problem["code"]> = new Set([
  "NETWORK",
  "INTERNAL",
  "DATABASE_UNAVAILABLE",
  "CONFLICT_TRY_AGAIN",
  "NOT_SIGNED_IN",
]);

export interface Answer {
  readonly people: readonly ApplicantView[];
  readonly answer: "approve" | "refuse";
  readonly reason: string;
}

/** Answers people together, says what became of each, and takes it back while nobody has been told. */
export function useAnswers(shortReasons: (problems: readonly Problem[]) => string) {
  const text = useMessages(applicantsMessages);
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [failed, setFailed] = useState<readonly Outcome[]>([]);
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.applicants.pathFilter()),
      queryClient.invalidateQueries(trpc.desk.pathFilter()),
    ]);
  const undo = useMutation({
    mutationFn: (signupIds: string[]) => client.signup.undoAnswer.mutate({ signupIds }),
    onSuccess: ({ undone }) => toast({ text: undone > 0 ? text.undone({ count: undone }) : text.undoFailed }),
    onError: (error) => {
      const late = problemsOf(error).some(({ code }) => code === "UNDO_TOO_LATE");
      toast({ text: late ? text.undoFailed : shortReasons(problemsOf(error)), icon: "alert" });
    },
    onSettled: refresh,
  });
  const answer = useMutation({
    mutationFn: async ({ people, answer: given, reason }: Answer): Promise<Outcome[]> => {
      const outcomes: Outcome[] = [];
      for (let from = 0; from < people.length; from += mostAtOnce) {
        const part = people.slice(from, from + mostAtOnce);
        const ids = part.map(({ signupId }) => signupId);
        const results = await client.signup.answer.mutate({ signupIds: ids, answer: given, reason }).catch((error) => {
          const problems = problemsOf(error);
          // One person alone is refused as any call is; among others they are told with their reasons.
          if (ids.length > 1 || problems.some(({ code }) => unknown.has(code))) throw error;
          return ids.map((signupId) => ({ signupId, status: null, problems: [...problems] }));
        });
        for (const result of results) {
          const name = part.find(({ signupId }) => signupId === result.signupId)?.name ?? "";
          outcomes.push({ ...result, name });
        }
      }
      return outcomes;
    },
    onMutate: () => setFailed([]),
    onSuccess: (outcomes) => {
      const lost = outcomes.filter(({ status }) => status === null);
      const done = outcomes.filter(({ status }) => status !== null).map(({ signupId }) => signupId);
      setFailed(lost);
      toast({
        text: text.told(sumUp(outcomes, shortReasons)),
        ...(done.length > 0 ? { onUndo: () => undo.mutate(done.slice(0, mostAtOnce)) } : { icon: "alert" as const }),
      });
    },
    onSettled: refresh,
  });
  return { answer, failed, forgetFailed: () => setFailed([]) };
}
