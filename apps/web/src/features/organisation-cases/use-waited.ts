import { answerPromiseDays } from "@nuanlin/domain/organisations/organisation-queue";
import { useMessages } from "../../shared/messages.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { organisationCaseMessages } from "./messages.ts";

const hourMillis = 3_600_000;

/** How long an application has waited, in words, and whether our promise is over. */
export function useWaited(): (since: number) => { readonly words: string; readonly isLate: boolean } {
  const text = useMessages(organisationCaseMessages);
  const { now } = useDateView(districtZone);
  return (since) => {
    const hours = Math.max(0, Math.floor((now.getTime() - since) / hourMillis));
    const days = Math.floor(hours / 24);
    const words =
      days > 0 ? text.waitDays({ days, hours: hours % 24 }) : hours > 0 ? text.waitHours({ hours }) : text.waitMinutes;
    return { words, isLate: hours >= answerPromiseDays * 24 };
  };
}
