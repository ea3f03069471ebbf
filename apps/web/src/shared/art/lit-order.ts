import type { HouseShape } from "./house.tsx";

/** A house and the windows that light up first, so that a few lamps already look like a town and not like a corner. */
export type TownHouse = HouseShape & { first: readonly number[] };

function scattered(index: number): number {
  return Math.imul(index + 1, 0x9e3779b1) >>> 0;
}

/**
 * The order in which the windows of a town light up, as "house:window" keys:
 * first the chosen ones, one house after another across all layers, then the others scattered.
 */
export function litOrder(houses: readonly TownHouse[]): string[] {
  const most = Math.max(0, ...houses.map((house) => house.first.length));
  const chosen: string[] = [];
  for (let round = 0; round < most; round += 1) {
    houses.forEach((house, at) => {
      const window = house.first[round];
      if (window !== undefined) chosen.push(`${at}:${window}`);
    });
  }
  const others = houses
    .flatMap((house, at) => Array.from({ length: house.columns * house.rows }, (_, window) => `${at}:${window}`))
    .filter((key) => !chosen.includes(key))
    .map((key, index) => ({ key, rank: scattered(index) }))
    .sort((one, other) => one.rank - other.rank);
  return [...chosen, ...others.map((other) => other.key)];
}
