import { House, Pane, Waves, windowAt, type HousePaint } from "./house.tsx";
import { litOrder, type TownHouse } from "./lit-order.ts";
import "./art.css";

const pale: HousePaint = { wall: "#2B6F77", roof: "#08303A", lit: "#F8B36B", dark: "#164F58" };
const deep: HousePaint = { ...pale, wall: "#347B83" };
const home: TownHouse = { x: 180, y: 160, width: 68, height: 90, columns: 2, rows: 2, first: [] };
const homePaint: HousePaint = { wall: "#F7EFE0", roof: "#08303A", lit: "#FBA04E", dark: "#8FA9A8" };

type Neighbour = TownHouse & { paint: HousePaint };

function neighbour(
  x: number,
  y: number,
  width: number,
  columns: number,
  rows: number,
  first: number[],
  paint: HousePaint,
): Neighbour {
  return { x, y, width, height: 250 - y, columns, rows, first, paint };
}

/** The four of the narrow picture come first, so that a phone sees the first lamps. */
const neighbours: readonly Neighbour[] = [
  neighbour(14, 160, 62, 2, 2, [2], pale),
  neighbour(88, 136, 78, 3, 3, [0, 4], deep),
  neighbour(262, 128, 52, 2, 3, [1], deep),
  neighbour(324, 154, 70, 2, 2, [1, 3], pale),
  neighbour(-76, 130, 78, 3, 3, [], deep),
  neighbour(-152, 164, 66, 2, 2, [], pale),
  neighbour(-240, 146, 76, 3, 3, [], deep),
  neighbour(-318, 132, 64, 2, 3, [], pale),
  neighbour(-420, 158, 90, 3, 2, [], deep),
  neighbour(-505, 140, 72, 2, 3, [], pale),
  neighbour(408, 138, 78, 3, 3, [], deep),
  neighbour(500, 160, 66, 2, 2, [], pale),
  neighbour(580, 130, 72, 2, 3, [], deep),
  neighbour(666, 152, 84, 3, 3, [], pale),
  neighbour(764, 136, 60, 2, 3, [], deep),
  neighbour(838, 160, 80, 3, 2, [], pale),
];

const order = litOrder(neighbours);

type NightSceneProps = {
  /** Lamps that were lit before; yours is one more. */
  others: number;
  /** True once, right after signing up: your lamp fades from cold to warm. Otherwise it is simply lit. */
  lightUp?: boolean;
  className?: string;
};

/** The town at night, in which the place just taken is a new lit window. Always dark; text above it is `on-deep`. */
export function NightScene({ others, lightUp = false, className = "" }: NightSceneProps) {
  const on = new Set(order.slice(0, Math.max(0, others)));
  const mine = windowAt(home, 0);
  const step = (name: string) => (lightUp ? `art-light art-light-${name}` : "");
  return (
    <svg
      aria-hidden
      className={`block size-full bg-[#0C4149] ${className}`}
      viewBox="-525 -24 1440 340"
      preserveAspectRatio="xMidYMax slice"
    >
      <defs>
        <linearGradient id="art-night-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#0C4149" />
          <stop offset="1" stopColor="#1F6E77" />
        </linearGradient>
        <radialGradient id="art-night-glow">
          <stop offset="0" stopColor="#FFD59B" stopOpacity=".85" />
          <stop offset="1" stopColor="#FFD59B" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect x="-525" y="-24" width="1440" height="340" fill="url(#art-night-sky)" />
      <circle cx="318" cy="54" r="18" fill="#FBE9C6" />
      <path
        d="M-525 210C-400 160-300 150-200 190-130 160-60 170 0 196c60-40 120-40 180-14 70-30 140-26 210 8 90-40 190-44 280-6 80-30 160-30 245 0v56H-525z"
        fill="#0A3940"
      />
      {neighbours.map(({ paint, ...house }, at) => (
        <House key={at} {...house} {...paint} isLit={(window) => on.has(`${at}:${window}`)} />
      ))}
      <circle cx="213" cy="193" r="74" fill="url(#art-night-glow)" className={step("glow")} />
      <House {...home} {...deep} isLit={() => false} />
      <g className={step("window")}>
        <House {...home} {...homePaint} isLit={() => false} />
        <Pane {...mine} fill={homePaint.lit} bars={homePaint.wall} />
      </g>
      <path d="M-525 250h1440v66H-525z" fill="#0A3940" />
      <path
        d={`M${mine.x} 251h12v22a6 6 0 0 1-12 0z`}
        fill="#FBA04E"
        fillOpacity=".55"
        className={step("reflection")}
      />
      <Waves from={-509} to={915} y={264} stroke="#8FC6C6" opacity={0.5} />
    </svg>
  );
}
