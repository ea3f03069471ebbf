/** A community's cell; 0 is nobody there yet, 4 the most hours. */
export type LampCell = {
  key: string;
  name: string;
  level: 0 | 1 | 2 | 3 | 4;
  /** Hours, last visit: one short line each. */
  details: readonly string[];
};

/** A street with its communities; x and y place it roughly as on the ground, in units of a 390 wide sheet. */
export type LampStreet = {
  key: string;
  name: string;
  /** Lit of all, for example "18/21". */
  count: string;
  x: number;
  y: number;
  columns: number;
  cells: readonly LampCell[];
  /** What is known of the street only and of no community; a small round lamp beside the street's name. */
  own?: LampCell;
};

export type PlacedLamp = LampCell & { x: number; y: number; side: number; round: boolean };

/** Side of a cell and the step to the next. */
export const lampSide = 21;
export const lampStep = 25;

// A round lamp and the width of one character of a street's name at its largest.
const roundSide = 14;
const nameStep = 15.5;

/** Where each cell of a street lies: in rows under its name; the street's own one beside the name. */
export function placeLamps(street: LampStreet): PlacedLamp[] {
  const own = street.own && {
    ...street.own,
    x: street.x + [...street.name].length * nameStep + 4,
    y: street.y - 12,
    side: roundSide,
    round: true,
  };
  const cells = street.cells.map((cell, at) => ({
    ...cell,
    x: street.x + (at % street.columns) * lampStep,
    y: street.y + 10 + Math.floor(at / street.columns) * lampStep,
    side: lampSide,
    round: false,
  }));
  return own ? [own, ...cells] : cells;
}

const directions: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The cell an arrow key leads to: the nearest one on that side, where being off the line counts three times.
 * Streets are no border. Undefined for other keys and at the edge of the sheet.
 */
export function lampTowards(lamps: readonly PlacedLamp[], from: PlacedLamp, key: string): PlacedLamp | undefined {
  const direction = directions[key];
  if (direction === undefined) return undefined;
  let best: PlacedLamp | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const lamp of lamps) {
    const dx = lamp.x - from.x;
    const dy = lamp.y - from.y;
    const along = dx * direction.x + dy * direction.y;
    const off = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (along < lampStep / 2 || off > along * 2) continue;
    const cost = along + off * 3;
    if (cost < least) {
      least = cost;
      best = lamp;
    }
  }
  return best;
}
