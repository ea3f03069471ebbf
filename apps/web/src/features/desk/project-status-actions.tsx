import type { OwnProjectView } from "@nuanlin/api/desk/own-project-view";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { deskMessages } from "./messages.ts";

/** Publishes, pauses, opens again or ends a project; every reason against it is shown below. */
export function ProjectStatusActions({ project }: { readonly project: Pick<OwnProjectView, "id" | "status"> }) {
  const text = useMessages(deskMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const words = { published: text.publishedToast, paused: text.pausedToast, closed: text.closedToast };
  const change = useMutation(
    trpc.projectDesk.changeStatus.mutationOptions({
      onSuccess: (_nothing, { to }) => toast({ text: words[to] }),
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.desk.pathFilter()),
          queryClient.invalidateQueries(trpc.project.pathFilter()),
        ]),
    }),
  );
  const { id: projectId, status } = project;
  if (status === "closed") return null;
  const asked = change.variables?.to;
  return (
    <div className="mb-4 flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {status !== "published" && (
          <Button
            kind={status === "draft" ? "lake" : "soft"}
            size="desk"
            busy={change.isPending && asked === "published"}
            onPress={() => change.mutate({ projectId, to: "published" })}
          >
            {status === "draft" ? text.publish : text.reopen}
          </Button>
        )}
        {status === "published" && (
          <Button
            kind="outline"
            size="desk"
            busy={change.isPending && asked === "paused"}
            onPress={() => change.mutate({ projectId, to: "paused" })}
          >
            {text.pause}
          </Button>
        )}
        {status !== "draft" && (
          <ConfirmAction
            label={text.close}
            kind="danger-outline"
            size="desk"
            title={text.closeTitle}
            confirmLabel={text.close}
            confirmKind="danger-outline"
            onConfirm={() => change.mutateAsync({ projectId, to: "closed" })}
          >
            <p>{text.closeDetail}</p>
          </ConfirmAction>
        )}
      </div>
      {asked !== "closed" && <Problems list={problemsOf(change.error)} />}
    </div>
  );
}
