import type { StandingOfferView } from "@nuanlin/api/series/standing-router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { EndStanding } from "./end-standing.tsx";
import { seriesMessages } from "./messages.ts";
import { rhythmWords } from "./rhythm-words.ts";

interface StandingOfferProps {
  /** The shift that is chosen; nothing shows when it stands alone. */
  readonly shiftId: string;
  /** The page with this very shift, to come back to after signing in. */
  readonly here: string;
}

/** "Come every time": a place in every shift of the series that the chosen shift belongs to. */
export function StandingOffer({ shiftId, here }: StandingOfferProps) {
  const trpc = useTRPC();
  const offer = useQuery(trpc.standing.offer.queryOptions({ shiftId }));
  if (!offer.data) return null;
  return <Offer key={offer.data.seriesId} offer={offer.data} here={here} />;
}

function Offer({ offer, here }: { readonly offer: StandingOfferView; readonly here: string }) {
  const text = useMessages(seriesMessages);
  const view = useDateView(offer.rhythm.timeZone);
  const rhythm = rhythmWords(offer.rhythm, text, view);
  const open = offer.seats.find(({ problems }) => problems === null || problems.length === 0) ?? offer.seats[0];
  const [position, setPosition] = useState(open?.position ?? 0);
  const seat = offer.seats[position];
  if (offer.mine !== null) {
    return (
      <Section title={text.comeEveryTime}>
        <p className="text-ink-2">{text.mine}</p>
        <p className="meta mb-3">{rhythm}</p>
        <EndStanding standingId={offer.mine.id} />
      </Section>
    );
  }
  if (seat === undefined || offer.seats.every(({ most }) => most === 0)) return null;
  return (
    <Section title={text.offerTitle}>
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">{text.offerDetail({ rhythm })}</p>
        {offer.seats.length > 1 && (
          <ChipGroup
            label={text.offerSeat}
            single
            choices={offer.seats.map(({ position: at, name }) => ({ id: String(at), label: name }))}
            value={[String(position)]}
            onChange={([at]) => at !== undefined && setPosition(Number(at))}
          />
        )}
        <p className="meta">{text.offerPlaces({ left: Math.max(0, seat.most - seat.taken), most: seat.most })}</p>
        <TakeStanding seriesId={offer.seriesId} seat={seat} here={here} />
      </div>
    </Section>
  );
}

interface TakeStandingProps {
  readonly seriesId: string;
  readonly seat: StandingOfferView["seats"][number];
  readonly here: string;
}

function TakeStanding({ seriesId, seat, here }: TakeStandingProps) {
  const text = useMessages(seriesMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const take = useMutation(
    trpc.standing.take.mutationOptions({
      onSuccess: ({ seated, waiting, skipped }) => {
        if (skipped > 0) toast({ text: text.tookSome({ seated, skipped }) });
        else toast({ text: waiting > 0 ? text.tookWaiting({ seated, waiting }) : text.tookAll({ seated }) });
      },
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.standing.pathFilter()),
          queryClient.invalidateQueries(trpc.project.pathFilter()),
          queryClient.invalidateQueries(trpc.mySignups.pathFilter()),
        ]),
    }),
  );
  if (seat.problems === null) {
    return (
      <ButtonLink to="/sign-in" search={{ next: here }} kind="soft" wide>
        {text.signInFirst}
      </ButtonLink>
    );
  }
  if (seat.problems.length > 0) return <Problems list={seat.problems} tone="quiet" />;
  return (
    <>
      <Problems list={problemsOf(take.error)} />
      <Button kind="soft" wide busy={take.isPending} onPress={() => take.mutate({ seriesId, position: seat.position })}>
        {text.comeEveryTime}
      </Button>
    </>
  );
}
