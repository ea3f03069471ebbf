import type { Tint } from "../../shared/display/badge.tsx";
import type { MyCredential } from "./use-my-credentials.ts";

export type ShownState = MyCredential["status"] | "ended";

/** The state in one word; a checked credential whose last day has passed has ended. */
export function shownState({ status, validUntil }: MyCredential, today: string): ShownState {
  return status === "verified" && validUntil !== null && validUntil < today ? "ended" : status;
}

export const stateTints: Readonly<Record<ShownState, Tint>> = {
  claimed: "wait",
  asked: "warm",
  half: "wait",
  verified: "iris",
  superseded: "plain",
  returned: "bad",
  revoked: "bad",
  withdrawn: "plain",
  ended: "bad",
};
