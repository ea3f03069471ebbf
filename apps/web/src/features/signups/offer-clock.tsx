import { useNow } from "../../shared/use-now.ts";
import { Countdown } from "./countdown.tsx";
import { timeLeft } from "./time-left.ts";

/** The time now for what must be answered; ticks by seconds only when they are shown. */
export function useOfferClock(answerBy: number): number {
  const isNear = answerBy - Date.now() <= 75_000;
  return useNow(isNear ? 1000 : 5000).getTime();
}

/** How long there still is to answer, running down. */
export function OfferClock({ answerBy }: { readonly answerBy: number }) {
  return <Countdown left={timeLeft(answerBy, useOfferClock(answerBy))} />;
}
