import { House, Waves } from "./house.tsx";
import { rem } from "./rem.ts";

const quiet = { wall: "#E9E3D7", roof: "#8FA3A4", lit: "#F8B36B", dark: "#A9B7B5" };
const awake = { ...quiet, wall: "#F4EBDA", roof: "#46616A" };
const small = { width: 46, columns: 1, rows: 1 };
const asleep = () => false;

/** Three houses and one lit window, for a page that has nothing to show yet. */
export function SmallTown() {
  return (
    <svg aria-hidden className="block max-w-full" style={{ width: rem(220), height: rem(120) }} viewBox="0 0 220 120">
      <path d="M0 92h220" stroke="var(--line-2)" strokeWidth="1.5" strokeLinecap="round" />
      <g className="[filter:var(--cover-filter)]">
        <House {...small} {...quiet} x={26} y={48} height={44} isLit={asleep} />
        <House {...awake} x={84} y={34} width={54} height={58} columns={2} rows={1} isLit={(window) => window === 1} />
        <House {...small} {...quiet} x={150} y={50} height={42} isLit={asleep} />
      </g>
      <Waves from={12} to={180} y={106} stroke="var(--lake)" opacity={0.4} />
    </svg>
  );
}
