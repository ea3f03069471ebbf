import type { SeriesPreviewView, SeriesView } from "@nuanlin/api/series/series-view";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { seriesMessages } from "./messages.ts";
import type { ChangeDraft, readChange } from "./series-change.ts";

interface Asked {
  readonly seriesId: string;
  readonly scope: ChangeDraft["scope"];
  readonly shiftId: string | null;
  readonly change: NonNullable<ReturnType<typeof readChange>>;
}

/** Looking at what a change would do, and doing exactly that. */
export function useSeriesChange(series: SeriesView, onDone: (seriesId: string) => void) {
  const text = useMessages(seriesMessages);
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [preview, setPreview] = useState<SeriesPreviewView | null>(null);
  const [seen, setSeen] = useState(0);
  // Asked for with a button and always anew: what was seen a while ago may no longer be so.
  const look = useMutation({
    mutationFn: (asked: Asked) => client.series.preview.query(asked),
    onSuccess: (found) => {
      apply.reset();
      setPreview(found);
      setSeen((count) => count + 1);
    },
  });
  const apply = useMutation({
    mutationFn: async ({ change, ...asked }: Asked & { readonly fingerprint: string; readonly reason: string }) => {
      if (change !== "cancel") return client.series.edit.mutate({ ...asked, change });
      return { ...(await client.series.cancel.mutate(asked)), seriesId: series.id };
    },
    onSuccess: ({ told, seriesId }, { change }) => {
      toast({ text: change === "cancel" ? text.cancelDone({ told }) : text.done({ told }) });
      onDone(seriesId);
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries(trpc.series.pathFilter()),
        queryClient.invalidateQueries(trpc.desk.pathFilter()),
      ]),
  });
  return { preview, seen, look, apply, forget: () => setPreview(null) };
}
