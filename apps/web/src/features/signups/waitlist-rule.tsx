import { offerDeadline } from "@nuanlin/domain/signups/offer-deadline";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { signupMessages } from "./messages.ts";
import { untilWhen } from "./until-when.ts";

/** How the waitlist works, in one sentence, with the deadline the very rule would set if a place became free now. */
export function WaitlistRule({ start, zone }: { readonly start: number; readonly zone: string }) {
  const text = useMessages(signupMessages);
  const view = useDateView(zone);
  const until = untilWhen(offerDeadline(new Date(start), view.now), view);
  return <p className="meta text-balance">{text.rule({ until })}</p>;
}
