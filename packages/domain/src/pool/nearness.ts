import type { PoolReach } from "./pool-search.ts";

/** How far a home is from a place, in steps of the divisions: same community, street, district, city, or further. */
export type Nearness = 0 | 1 | 2 | 3 | 4;

/** The digits of a division's code that two places share at each step but the last. */
export const sharedDigits: readonly [community: number, street: number, district: number, city: number] = [12, 9, 6, 4];

/** The farthest step that a reach takes in. */
export const farthestStep: Readonly<Record<PoolReach, Nearness>> = { street: 1, district: 2, city: 3 };
