/** Where a house stands: its wall's box and its windows, in the units of the scene around it. */
export type HouseShape = {
  x: number;
  y: number;
  width: number;
  height: number;
  columns: number;
  rows: number;
};

/** Colours of a house; a scene has one set for each layer. */
export type HousePaint = {
  wall: string;
  roof: string;
  lit: string;
  dark: string;
};

type HouseProps = HouseShape & HousePaint & { isLit: (window: number) => boolean };

function roofPath({ x, y, width: w }: HouseShape): string {
  const eaves = `M${x - 7} ${y + 3}C${x} ${y} ${x + w * 0.2} ${y - 16} ${x + w / 2} ${y - 19}`;
  return `${eaves}C${x + w * 0.8} ${y - 16} ${x + w} ${y} ${x + w + 7} ${y + 3}L${x + w + 5} ${y + 7}H${x - 5}z`;
}

/** Top left corner of a window, counted from the top left of the house, row by row. */
export function windowAt(house: HouseShape, window: number): { x: number; y: number } {
  const column = window % house.columns;
  const row = Math.floor(window / house.columns);
  return {
    x: house.x + (house.width / house.columns) * (column + 0.5) - 6,
    y: house.y + 14 + row * 32,
  };
}

type PaneProps = { x: number; y: number; fill: string; bars: string; opacity?: number };

/** One window of 12 x 15 with its cross. */
export function Pane({ x, y, fill, bars, opacity = 1 }: PaneProps) {
  return (
    <>
      <rect x={x} y={y} width="12" height="15" rx="2.5" fill={fill} opacity={opacity} />
      <path d={`M${x + 6} ${y}v15M${x} ${y + 7}h12`} stroke={bars} strokeWidth="1.2" />
    </>
  );
}

/** A white-walled, dark-roofed house of the lake towns. */
export function House(props: HouseProps) {
  const { x, y, width, height, columns, rows, wall, roof, lit, dark, isLit } = props;
  return (
    <g>
      <path d={`M${x} ${y}h${width}v${height}h${-width}z`} fill={wall} />
      <path d={roofPath(props)} fill={roof} />
      {Array.from({ length: columns * rows }, (_, window) => {
        const on = isLit(window);
        return (
          <Pane key={window} {...windowAt(props, window)} fill={on ? lit : dark} bars={wall} opacity={on ? 1 : 0.55} />
        );
      })}
    </g>
  );
}

type WavesProps = { from: number; to: number; y: number; stroke: string; opacity: number };

/** One row of small waves on the water. */
export function Waves({ from, to, y, stroke, opacity }: WavesProps) {
  const count = Math.max(0, Math.ceil((to - from) / 84));
  return (
    <g fill="none" stroke={stroke} strokeOpacity={opacity} strokeWidth="1.6" strokeLinecap="round">
      {Array.from({ length: count }, (_, at) => (
        <path key={at} d={`M${from + at * 84} ${y}c9-4 15 4 24 0s15-4 24 0`} />
      ))}
    </g>
  );
}

type ReedProps = { x: number; y: number; height: number; lean: number };

/** A reed with its cattail; `lean` moves its tip sideways. */
export function Reed({ x, y, height, lean }: ReedProps) {
  const tipX = x + lean;
  const tipY = y - height;
  return (
    <>
      <path
        d={`M${x} ${y}C${x + lean * 0.2} ${y - height / 2} ${x + lean * 0.6} ${y - height * 0.8} ${tipX} ${tipY}`}
        fill="none"
        stroke="#7D8B4A"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <ellipse
        cx={tipX}
        cy={tipY - 6}
        rx="3.2"
        ry="10"
        fill="#7D8B4A"
        transform={`rotate(${lean * 1.2} ${tipX} ${tipY})`}
      />
    </>
  );
}
