import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import "./art.css";
import { lampSide, lampStep, lampTowards, placeLamps, type LampStreet, type PlacedLamp } from "./lamp-layout.ts";

const sheetWidth = 390;

type LampMapProps = {
  streets: readonly LampStreet[];
  /** What the map says, in one sentence. */
  label: string;
  /** The word on the hint of water along the upper edge. */
  water: string;
  /** Called on Enter, space or a click; without it cells only show their details. */
  onSelect?: (key: string) => void;
};

type CellProps = {
  lamp: PlacedLamp;
  tabbable: boolean;
  interactive: boolean;
  onShow: (lamp: PlacedLamp) => void;
  onHide: () => void;
  onKey: (event: KeyboardEvent, lamp: PlacedLamp) => void;
  onPress: (lamp: PlacedLamp) => void;
};

function Cell({ lamp, tabbable, interactive, onShow, onHide, onKey, onPress }: CellProps) {
  const outlined = lamp.level === 0;
  return (
    <g
      data-lamp={lamp.key}
      role={interactive ? "button" : "img"}
      tabIndex={tabbable ? 0 : -1}
      aria-label={[lamp.name, ...lamp.details].join(" · ")}
      className={`art-lamp ${interactive ? "cursor-pointer" : ""}`}
      onFocus={() => onShow(lamp)}
      onBlur={onHide}
      onPointerEnter={() => onShow(lamp)}
      onPointerLeave={onHide}
      onKeyDown={(event) => onKey(event, lamp)}
      onClick={() => onPress(lamp)}
    >
      <rect x={lamp.x - 2} y={lamp.y - 2} width={lamp.side + 4} height={lamp.side + 4} fill="transparent" />
      <rect
        x={outlined ? lamp.x + 0.75 : lamp.x}
        y={outlined ? lamp.y + 0.75 : lamp.y}
        width={outlined ? lamp.side - 1.5 : lamp.side}
        height={outlined ? lamp.side - 1.5 : lamp.side}
        rx={lamp.round ? lamp.side / 2 : outlined ? 5.3 : 6}
        fill={outlined ? "var(--surface)" : `var(--lamp-${lamp.level})`}
        {...(outlined ? { stroke: "var(--line-2)", strokeWidth: 1.1 } : {})}
      />
      <rect
        className="art-lamp-ring"
        x={lamp.x - 1.5}
        y={lamp.y - 1.5}
        width={lamp.side + 3}
        height={lamp.side + 3}
        rx={lamp.round ? (lamp.side + 3) / 2 : 7.5}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2"
      />
    </g>
  );
}

function Details({ lamp, height }: { lamp: PlacedLamp; height: number }) {
  const start = Math.max(18, Math.min(82, ((lamp.x + lamp.side / 2) / sheetWidth) * 100));
  const below = lamp.y < height * 0.3;
  return (
    <div
      aria-hidden
      className="fs-13 pointer-events-none absolute z-1 w-max max-w-[60%] rounded-[12px] bg-toast px-3 py-2 text-on-toast shadow-2"
      style={{
        left: `${start}%`,
        top: `${((below ? lamp.y + lamp.side + 8 : lamp.y - 8) / height) * 100}%`,
        translate: below ? "-50% 0" : "-50% -100%",
      }}
    >
      <b className="fs-14 strong block">{lamp.name}</b>
      {lamp.details.map((detail) => (
        <span key={detail} className="block">
          {detail}
        </span>
      ))}
    </div>
  );
}

/**
 * One cell a community, grouped by street and placed roughly as on the ground; no borders, the water is only a hint.
 * Tab enters the map once, the arrow keys go from cell to cell, and focus or hover shows the details.
 */
export function LampMap({ streets, label, water, onSelect }: LampMapProps) {
  const sheet = useRef<SVGSVGElement>(null);
  const [shown, setShown] = useState<PlacedLamp>();
  const [entry, setEntry] = useState<string>();
  const lamps = useMemo(() => streets.flatMap(placeLamps), [streets]);
  const height = Math.max(0, ...lamps.map((lamp) => lamp.y)) + lampSide + 10;
  const first = lamps.some((lamp) => lamp.key === entry) ? entry : lamps[0]?.key;

  const onKey = (event: KeyboardEvent, lamp: PlacedLamp) => {
    if (onSelect !== undefined && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      onSelect(lamp.key);
      return;
    }
    const next = lampTowards(lamps, lamp, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setEntry(next.key);
    sheet.current?.querySelector<SVGGElement>(`[data-lamp="${CSS.escape(next.key)}"]`)?.focus();
  };

  return (
    <div className="relative mx-auto w-full max-w-[460px]">
      <svg
        ref={sheet}
        role="group"
        aria-label={label}
        className="block h-auto w-full"
        viewBox={`0 0 ${sheetWidth} ${height}`}
      >
        <path d="M0 0H390V8C335 24 257 10 195 20 117 30 47 14 0 22Z" fill="var(--lake-tint)" />
        <text x="376" y="15" textAnchor="end" className="fill-lake-ink text-[14.5px] sm:text-[12.5px]">
          {water}
        </text>
        {streets.map((street) => (
          <g key={street.key} role="group" aria-label={`${street.name} ${street.count}`}>
            <text aria-hidden x={street.x} y={street.y} className="fill-ink text-[15.5px] sm:text-[13.5px]">
              {street.name}
            </text>
            <text
              aria-hidden
              x={street.x + (street.columns - 1) * lampStep + lampSide}
              y={street.y}
              textAnchor="end"
              className="fill-ink-3 text-[15px] sm:text-[13px]"
            >
              {street.count}
            </text>
            {placeLamps(street).map((lamp) => (
              <Cell
                key={lamp.key}
                lamp={lamp}
                tabbable={lamp.key === first}
                interactive={onSelect !== undefined}
                onShow={setShown}
                onHide={() => setShown(undefined)}
                onKey={onKey}
                onPress={(pressed) => {
                  setEntry(pressed.key);
                  setShown(pressed);
                  onSelect?.(pressed.key);
                }}
              />
            ))}
          </g>
        ))}
      </svg>
      {shown !== undefined && <Details lamp={shown} height={height} />}
    </div>
  );
}

type LampLegendProps = { none: string; more: string };

/** The five steps, the first one outlined, between their two words. */
export function LampLegend({ none, more }: LampLegendProps) {
  return (
    <span className="fs-13 flex items-center gap-1 text-ink-3">
      {none}
      <i aria-hidden className="ms-0.5 size-[13px] rounded-[4px] shadow-[inset_0_0_0_1px_var(--line-2)]" />
      {[1, 2, 3, 4].map((level) => (
        <i
          key={level}
          aria-hidden
          className="size-[13px] rounded-[4px]"
          style={{ background: `var(--lamp-${level})` }}
        />
      ))}
      <span className="ms-0.5">{more}</span>
    </span>
  );
}
