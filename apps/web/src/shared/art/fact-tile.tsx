import type { ReactNode } from "react";
import { withDots } from "./dotted.tsx";
import { IconBox, type BoxTone } from "./icon-box.tsx";
import type { IconName } from "./icon.tsx";

type FactTileProps = { icon: IconName; tone?: BoxTone; title: ReactNode; note: ReactNode };

/** One fact of a project: when, where, how long, what protects you. */
export function FactTile({ icon, tone = "lake", title, note }: FactTileProps) {
  return (
    <li className="flex items-center gap-3">
      <IconBox icon={icon} tone={tone} />
      <div className="min-w-0">
        <b className="fs-15 strong block leading-[1.4]">{title}</b>
        <span className="fs-13 block text-ink-3">{withDots(note)}</span>
      </div>
    </li>
  );
}

/** The card around the facts: two beside each other, one under large type. */
export function FactGrid({ children }: { children: ReactNode }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] gap-x-3.5 gap-y-4 rounded-card bg-surface p-5 shadow-card">
      {children}
    </ul>
  );
}
