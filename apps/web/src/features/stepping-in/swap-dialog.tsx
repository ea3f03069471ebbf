import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { TextArea } from "../../shared/fields/text-area.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { steppingInMessages } from "./messages.ts";
import type { OwnPlace } from "./use-stepping-in.ts";

interface SwapDialogProps {
  readonly place: OwnPlace;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Partner = { readonly toSignupId: string } | { readonly toPersonId: string };

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly avatarSeed: string;
  readonly when: string | null;
  readonly partner: Partner;
}

/** Choosing somebody to change places with, or to hand the place to. */
export function SwapDialog({ place, isOpen, onClose }: SwapDialogProps) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const view = useDateView(place.timeZone);
  const partners = useQuery({ ...trpc.swap.partners.queryOptions({ signupId: place.id }), enabled: isOpen });
  const [chosen, setChosen] = useState<Choice>();
  const [note, setNote] = useState("");
  const ask = useMutation(
    trpc.swap.ask.mutationOptions({
      onSuccess: () => {
        onClose();
        toast({ text: text.swapAsked({ name: chosen?.name ?? "" }) });
        return queryClient.invalidateQueries(trpc.swap.pathFilter());
      },
    }),
  );
  const swaps = partners.data?.swaps.map(({ signupId, name, avatarSeed, start, end, seatName }): Choice => ({
    key: signupId,
    name,
    avatarSeed,
    when: `${showPeriod(start, end, view)} · ${seatName}`,
    partner: { toSignupId: signupId },
  }));
  const takers = partners.data?.takers.map(({ personId, name, avatarSeed }): Choice => ({
    key: personId,
    name,
    avatarSeed,
    when: null,
    partner: { toPersonId: personId },
  }));
  const nobody = swaps?.length === 0 && takers?.length === 0;
  const send = () => chosen && ask.mutate({ signupId: place.id, note, ...chosen.partner });
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onClose}
      title={text.swapTitle}
      actions={
        nobody ? undefined : (
          <Button
            wide
            busy={ask.isPending}
            disabledReason={chosen === undefined ? text.choosePartner : undefined}
            onPress={send}
          >
            {text.askThem}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <p>{nobody ? text.nobodyToSwap : text.swapDetail}</p>
        {partners.isPending && (
          <Loading>
            <Skeleton height="56px" className="mb-2" />
            <Skeleton height="56px" />
          </Loading>
        )}
        {partners.isError && <ErrorState error={partners.error} onRetry={() => void partners.refetch()} />}
        <Choices title={text.swapWith} choices={swaps ?? []} chosen={chosen} onChoose={setChosen} />
        <Choices title={text.handTo} choices={takers ?? []} chosen={chosen} onChoose={setChosen} />
        {chosen && <TextArea label={text.swapNote} optional rows={2} limit={200} value={note} onChange={setNote} />}
        <Problems list={problemsOf(ask.error)} zone={place.timeZone} />
      </div>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function Choices({ title, choices, chosen, onChoose }: ChoicesProps) {
  const name = useId();
  if (choices.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="field-label mb-1.5">{title}</legend>
      {choices.map((choice) => (
        <label key={choice.key} className="focus-ring flex min-h-12 items-center gap-3 rounded-card px-1 py-1.5">
          <input
            type="radio"
            name={name}
            className="size-5 accent-lake"
            checked={choice.key === chosen?.key}
            onChange={() => onChoose(choice)}
          />
          <Avatar seed={choice.avatarSeed} size={36} />
          <span className="min-w-0 flex-1">
            <span className="block">{choice.name}</span>
            {choice.when !== null && (
              <span className="meta block">
                <Dotted parts={choice.when.split(" · ")} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
