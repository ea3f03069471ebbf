import { useNavigate } from "@tanstack/react-router";
import type { MySignup } from "../../features/schedule/use-my-signups.ts";
import { markJustJoined } from "../../features/shifts/just-joined.ts";
import { type Offer, OfferCard, offersAmong } from "../../features/signups/offer-card.tsx";

/** Places that are kept and invitations that wait for an answer, before anything else; yes leads to the lit window. */
export function MyOffers({ signups }: { readonly signups: readonly MySignup[] }) {
  const navigate = useNavigate();
  const celebrate = ({ id: signupId, projectId, shiftId }: Offer) => {
    markJustJoined(signupId);
    void navigate({
      to: "/projects/$projectId/joined/$signupId",
      params: { projectId, signupId },
      search: { shift: shiftId },
    });
  };
  return offersAmong(signups).map((offer) => <OfferCard key={offer.id} offer={offer} onTaken={celebrate} />);
}
