import { House, Waves } from "./house.tsx";

const paint = { roof: "#0A343B", lit: "#F8B36B", dark: "#164F58" };
const pale = { ...paint, wall: "#2B6F77" };
const deep = { ...paint, wall: "#347B83" };

/** Houses at the lower end corner of the dark card; smaller under large type, so that words keep their room. */
export function NextShiftScene() {
  return (
    <svg
      aria-hidden
      className="absolute -z-1 end-0 bottom-0 h-[136px] w-[172px] [[data-type=large]_&]:h-[104px] [[data-type=large]_&]:w-[132px]"
      viewBox="0 0 190 150"
      preserveAspectRatio="xMaxYMax meet"
    >
      <defs>
        <linearGradient id="art-next-water">
          <stop offset="0" stopColor="#0A3940" stopOpacity="0" />
          <stop offset=".18" stopColor="#0A3940" />
        </linearGradient>
      </defs>
      <House {...pale} x={20} y={84} width={46} height={50} columns={1} rows={1} isLit={() => true} />
      <House {...deep} x={76} y={66} width={60} height={66} columns={2} rows={1} isLit={(window) => window === 1} />
      <House {...pale} x={146} y={80} width={50} height={50} columns={2} rows={1} isLit={(window) => window === 1} />
      <path d="M0 130h190v20H0z" fill="url(#art-next-water)" />
      <Waves from={14} to={190} y={139} stroke="#8FC6C6" opacity={0.6} />
    </svg>
  );
}
