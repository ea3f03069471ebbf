import type { TownHouse } from "./lit-order.ts";

type Row = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  columns: number,
  rows: number,
  first: readonly number[],
];

function toHouse([x, y, width, height, columns, rows, first]: Row): TownHouse {
  return { x, y, width, height, columns, rows, first };
}

/** The far row of houses for the wide landing picture; heights are measured down from the roof, the shore is at 0. */
const farRow: readonly Row[] = [
  [0, -104, 83, 96, 3, 2, [0]],
  [91, -141, 88, 133, 3, 3, [1, 3]],
  [187, -132, 56, 124, 2, 3, [1, 2]],
  [251, -123, 53, 115, 2, 3, [3, 4]],
  [312, -114, 67, 106, 2, 3, [0, 2]],
  [387, -105, 48, 97, 2, 2, [0, 1]],
  [443, -142, 58, 134, 2, 3, [2, 3]],
  [509, -133, 72, 125, 3, 3, [1, 3]],
  [589, -124, 62, 116, 2, 3, [0, 4]],
  [659, -115, 51, 107, 2, 3, [1, 2]],
  [718, -106, 74, 98, 3, 2, [0, 2]],
];

/** The near row, whose lamps are the ones people count. */
const nearRow: readonly Row[] = [
  [0, -84, 70, 84, 2, 2, [0, 1]],
  [84, -137, 92, 137, 3, 4, [2, 5]],
  [190, -128, 60, 128, 2, 3, [1, 3]],
  [264, -119, 104, 119, 4, 3, [0, 4]],
  [382, -110, 78, 110, 3, 3, [0, 2, 5]],
  [474, -101, 66, 101, 2, 2, [1]],
  [554, -92, 96, 92, 4, 2, [0, 2, 4]],
  [664, -145, 72, 145, 3, 4, [2, 3, 5]],
  [750, -136, 110, 136, 4, 4, [1, 4, 6]],
];

function placed(rows: readonly Row[], x: number, shore: number): TownHouse[] {
  return rows.map(toHouse).map((house) => ({ ...house, x: house.x + x, y: house.y + shore }));
}

/** Town beside the title: it starts right of the middle and runs out of the picture. */
export const townBeside = { near: placed(nearRow, 640, 473.6), far: placed(farRow, 674, 473.6) };

/** Town below the title: it starts left of the picture and is long enough for a tablet. */
export const townBelow = {
  near: [...placed(nearRow, -10, 482.5), ...placed(nearRow.slice(1, 6), 800, 482.5)],
  far: [...placed(farRow, -50, 482.5), ...placed(farRow.slice(0, 6), 758, 482.5)],
};
