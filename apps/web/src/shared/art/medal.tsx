import { rem } from "./rem.ts";

/** One star to five; what a level asks for comes from data, not from here. */
export type MedalLevel = 1 | 2 | 3 | 4 | 5;

type MedalProps = {
  level: MedalLevel;
  /** Not yet reached medals are grey and faint. */
  reached?: boolean;
  /** Px at normal type: 76 alone, 50 in a row. */
  size?: number;
  /** Silent when the words beside it already name the level. */
  label?: string;
};

/** Copper, silver, gold, jade, persimmon. */
export function Medal({ level, reached = true, size = 64, label = "" }: MedalProps) {
  return (
    <img
      src={`/art/marks/medal-${level}.svg`}
      alt={label}
      width={100}
      height={100}
      draggable={false}
      className={`block flex-none ${reached ? "" : "grayscale opacity-32"}`}
      style={{ width: rem(size), height: rem(size) }}
    />
  );
}
