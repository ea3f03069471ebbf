import type { ReactNode } from "react";
import { Sparkline } from "./sparkline.tsx";

type StatTileProps = {
  label: string;
  value: string;
  /** Small, after the number: a unit, or "/ 151". */
  unit?: string;
  /** What the figure is measured against. */
  note?: ReactNode;
  /** Green when the note is good news. */
  noteTone?: "plain" | "ok" | "warm";
  /** Oldest first. */
  trend?: readonly number[];
};

const noteTones = { plain: "text-ink-3", ok: "text-ok", warm: "text-warm" } as const;

/** One figure of the overview with its unit, what it means, and, where there is room, how it moved. */
export function StatTile({ label, value, unit, note, noteTone = "plain", trend }: StatTileProps) {
  return (
    <div className="@container rounded-card bg-surface px-[18px] pt-3.5 pb-[13px] shadow-card">
      <span className="meta block">{label}</span>
      <div className="flex items-end gap-2">
        <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-1">
          <span className="fs-28 strong leading-[1.25] tracking-[-.01em] whitespace-nowrap">{value}</span>
          {unit !== undefined && <span className="meta whitespace-nowrap">{unit}</span>}
        </p>
        {trend !== undefined && (
          <span className="hidden @min-[10.5rem]:block">
            <Sparkline values={trend} />
          </span>
        )}
      </div>
      {note !== undefined && <span className={`fs-13 block ${noteTones[noteTone]}`}>{note}</span>}
    </div>
  );
}
