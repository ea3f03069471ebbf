/** Where a shift lies in the grid; several in one cell have a number each. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly at: number;
}

/** Where an arrow leads from a shift: sideways along its project, up and down to the nearest day of the next project that has one. */
export function stepInGrid<S extends Spot>(spots: readonly S[], from: Spot, key: string): S | undefined {
  const { row, column, at } = from;
  const first = (found: readonly S[], far: (spot: S) => number) => found.toSorted((a, b) => far(a) - far(b))[0];
  switch (key) {
    case "ArrowRight":
      return first(
        spots.filter((spot) => spot.row === row && spot.column > column),
        (spot) => (spot.column - column) * 100 + spot.at,
      );
    case "ArrowLeft":
      return first(
        spots.filter((spot) => spot.row === row && spot.column < column),
        (spot) => (column - spot.column) * 100 + spot.at,
      );
    case "ArrowDown":
      return (
        spots.find((spot) => spot.row === row && spot.column === column && spot.at === at + 1) ??
        first(
          spots.filter((spot) => spot.row > row),
          (spot) => (spot.row - row) * 10_000 + Math.abs(spot.column - column) * 100 + spot.at,
        )
      );
    case "ArrowUp":
      return (
        spots.find((spot) => spot.row === row && spot.column === column && spot.at === at - 1) ??
        first(
          spots.filter((spot) => spot.row < row),
          (spot) => (row - spot.row) * 10_000 + Math.abs(spot.column - column) * 100 - spot.at,
        )
      );
    default:
      return undefined;
  }
}
