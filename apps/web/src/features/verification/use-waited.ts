import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { verificationMessages } from "./messages.ts";

const hourMillis = 3_600_000;

/** How long a claim has waited, in words. */
export function useWaited(): (since: number) => string {
  const text = useMessages(verificationMessages);
  const { now } = useDateView(districtZone);
  return (since) => {
    const hours = Math.max(0, Math.floor((now.getTime() - since) / hourMillis));
    const days = Math.floor(hours / 24);
    if (days > 0) return text.waitDays({ days, hours: hours % 24 });
    return hours > 0 ? text.waitHours({ hours }) : text.waitMinutes;
  };
}
