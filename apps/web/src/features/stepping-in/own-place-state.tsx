import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { steppingInMessages } from "./messages.ts";
import type { OwnCall, OwnPlace, SwapRequest } from "./use-stepping-in.ts";

interface OwnPlaceStateProps {
  readonly place: OwnPlace;
  readonly call: OwnCall | undefined;
  readonly swaps: readonly SwapRequest[];
}

/** What runs for one's own place: people are being asked, or somebody was asked to swap. */
export function OwnPlaceState({ place, call, swaps }: OwnPlaceStateProps) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const view = useDateView(place.timeZone);
  // At night nobody is asked yet; zero people asked would read as if nobody could be found.
  const searchWords = ({ asked, nextWaveAt }: OwnCall) =>
    asked === 0 && nextWaveAt !== null
      ? text.askLater({ at: showInstant(nextWaveAt, view) })
      : text.searching({ count: asked });
  const done = (words: string) => () => {
    toast({ text: words });
    return queryClient.invalidateQueries();
  };
  const close = useMutation(trpc.cover.close.mutationOptions({ onSuccess: done(text.searchStopped) }));
  const takeBack = useMutation(trpc.swap.takeBack.mutationOptions({ onSuccess: done(text.tookBack) }));
  return (
    <div className="flex flex-col gap-1">
      {call && (
        <Line words={searchWords(call)}>
          <Button kind="text" size="row" busy={close.isPending} onPress={() => close.mutate({ coverCallId: call.id })}>
            {text.stopSearch}
          </Button>
        </Line>
      )}
      {swaps.map(({ id, name, answerBy }) => (
        <Line key={id} words={text.waitingFor({ name, until: showInstant(answerBy, view) })}>
          <Button kind="text" size="row" busy={takeBack.isPending} onPress={() => takeBack.mutate({ swapId: id })}>
            {text.takeBack}
          </Button>
        </Line>
      ))}
      <Problems list={problemsOf(close.error ?? takeBack.error)} zone={place.timeZone} />
    </div>
  );
}

function Line({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div className="fs-14 flex flex-wrap items-center gap-x-2 text-ink-2">
      <span>{words}</span>
      {children}
    </div>
  );
}
