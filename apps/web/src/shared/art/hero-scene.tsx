import { House, Reed, Waves, type HousePaint } from "./house.tsx";
import { townBelow, townBeside } from "./hero-town.ts";
import { litOrder, type TownHouse } from "./lit-order.ts";
import "./art.css";

const near: HousePaint = {
  wall: "var(--art-near-wall)",
  roof: "var(--art-near-roof)",
  lit: "var(--art-near-lit)",
  dark: "var(--art-near-dark)",
};

const far: HousePaint = {
  wall: "var(--art-far-wall)",
  roof: "var(--art-far-roof)",
  lit: "var(--art-far-lit)",
  dark: "var(--art-far-dark)",
};

const waveRows = [16, 40, 66, 94, 120] as const;

type Layout = {
  viewBox: string;
  align: string;
  width: number;
  bottom: number;
  shore: number;
  sun: { x: number; y: number; radius: number; halo: number };
  hills: readonly [string, string];
  town: { near: readonly TownHouse[]; far: readonly TownHouse[] };
  order: readonly string[];
  reflections: readonly (readonly [x: number, length: number])[];
  reflectionWidth: number;
  reeds: readonly (readonly [x: number, height: number, lean: number])[];
};

const layouts = {
  beside: {
    viewBox: "0 0 1440 640",
    align: "xMaxYMax slice",
    width: 1440,
    bottom: 640,
    shore: 473.6,
    sun: { x: 864, y: 277.6, radius: 84, halo: 150 },
    hills: [
      "M0 433.6C288 389.6 518 389.6 720 413.6C950 323.6 1210 333.6 1440 403.6V473.6H0z",
      "M0 457.6C173 413.6 432 403.6 662 451.6V473.6H0z",
    ],
    town: townBeside,
    order: litOrder([...townBeside.near, ...townBeside.far]),
    reflections: [
      [677, 26],
      [792, 39],
      [878, 30],
      [1008, 43],
      [1123, 34],
      [1238, 47],
      [1339, 38],
    ],
    reflectionWidth: 10,
    reeds: [
      [20, 96, 6],
      [44, 128, 10],
      [72, 84, -6],
      [98, 112, 8],
      [130, 66, 6],
    ],
  },
  below: {
    viewBox: "0 0 1280 652",
    align: "xMinYMax slice",
    width: 1280,
    bottom: 652,
    shore: 482.5,
    sun: { x: 318, y: 354.5, radius: 46, halo: 78 },
    hills: [
      "M0 442.5C78 352.5 140 362.5 195 422.5C257 332.5 328 342.5 390 412.5C560 352.5 760 332.5 900 402.5C1020 352.5 1160 342.5 1280 412.5V482.5H0z",
      "M0 466.5C47 422.5 117 412.5 179 460.5C420 440.5 700 400.5 1280 460.5V482.5H0z",
    ],
    town: townBelow,
    order: litOrder([...townBelow.near, ...townBelow.far]),
    reflections: [14, 72, 130, 188, 246, 304, 362, 436, 520, 640, 742, 860, 930, 1040, 1190].map(
      (x, at) => [x, [26, 39, 30, 43, 34, 47, 38][at % 7] ?? 30] as const,
    ),
    reflectionWidth: 7,
    reeds: [
      [10, 54, 6],
      [26, 76, 6],
      [44, 47, 6],
    ],
  },
} as const satisfies Record<string, Layout>;

type HeroSceneProps = {
  /** How many windows are lit; more than the town has is simply all of them. */
  lit: number;
  /** `beside`: title on the left of the town, from 1280 wide. `below`: title above the town, on anything narrower. */
  layout: keyof typeof layouts;
  className?: string;
};

function Town({
  houses,
  paint,
  offset,
  on,
}: {
  houses: readonly TownHouse[];
  paint: HousePaint;
  offset: number;
  on: ReadonlySet<string>;
}) {
  return houses.map((house, at) => (
    <House key={at} {...house} {...paint} isLit={(window) => on.has(`${at + offset}:${window}`)} />
  ));
}

/**
 * The town at the lake behind the landing title. It fills the nearest positioned box and keeps its shore;
 * by day in the light theme, at dusk in the dark one, so the title above it may use the ordinary ink.
 */
export function HeroScene({ lit, layout, className = "" }: HeroSceneProps) {
  const scene: Layout = layouts[layout];
  const { sun, shore, width, bottom } = scene;
  const on = new Set(scene.order.slice(0, Math.max(0, lit)));
  return (
    <svg
      aria-hidden
      className={`art-hero absolute inset-0 size-full ${className}`}
      viewBox={scene.viewBox}
      preserveAspectRatio={scene.align}
    >
      <defs>
        <linearGradient id={`art-sky-${layout}`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--bg)" />
          <stop offset="1" stopColor="var(--art-sky)" />
        </linearGradient>
        <linearGradient id={`art-lake-${layout}`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--art-lake-top)" />
          <stop offset="1" stopColor="var(--art-lake-low)" />
        </linearGradient>
      </defs>
      <rect width={width} height={bottom} fill={`url(#art-sky-${layout})`} />
      <circle cx={sun.x} cy={sun.y} r={sun.radius} fill="var(--art-sun)" opacity=".9" />
      <circle cx={sun.x} cy={sun.y} r={sun.halo} fill="var(--art-halo)" opacity=".16" />
      <path d={scene.hills[0]} fill="var(--art-hill-far)" />
      <path d={scene.hills[1]} fill="var(--art-hill-near)" />
      <Town houses={scene.town.far} paint={far} offset={scene.town.near.length} on={on} />
      <Town houses={scene.town.near} paint={near} offset={0} on={on} />
      <path d={`M0 ${shore}h${width}V${bottom}H0z`} fill={`url(#art-lake-${layout})`} />
      {waveRows.map((below, row) => (
        <Waves
          key={below}
          from={-52 + ((row * 51) % 84)}
          to={width}
          y={shore + below}
          stroke="#fff"
          opacity={0.42 - row * 0.06}
        />
      ))}
      <g opacity=".55" fill="#F9A55C">
        {scene.reflections.map(([x, length]) => (
          <rect
            key={x}
            x={x}
            y={shore + 10}
            width={scene.reflectionWidth}
            height={length}
            rx={scene.reflectionWidth / 2}
          />
        ))}
      </g>
      {scene.reeds.map(([x, height, lean]) => (
        <Reed key={x} x={x} y={bottom + 6} height={height} lean={lean} />
      ))}
    </svg>
  );
}
