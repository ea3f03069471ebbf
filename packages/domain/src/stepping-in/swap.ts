/** A swap, or a place handed over, from asking to its end. */
export const swapStatuses = ["asked", "accepted", "declined", "taken_back", "lapsed"] as const;
export type SwapStatus = (typeof swapStatuses)[number];
