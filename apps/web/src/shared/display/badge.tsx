import type { ReactNode } from "react";
import { Icon, type IconName } from "../art/icon.tsx";

export type Tint = "ok" | "wait" | "bad" | "warm" | "lake" | "iris" | "plain";

interface BadgeProps {
  readonly tint?: Tint;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A state in a word; the colour only repeats it. Iris is for professional matters and carries the shield. */
export function Badge({ tint = "plain", icon, children }: BadgeProps) {
  return (
    <span className="badge" data-tint={tint}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  );
}
