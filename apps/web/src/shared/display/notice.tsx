import type { ReactNode } from "react";
import { Icon, type IconName } from "../art/icon.tsx";

interface NoticeProps {
  readonly tint: "ok" | "wait" | "bad" | "warm" | "lake";
  readonly icon?: IconName;
  readonly children: ReactNode;
  /** A way on, at the end. */
  readonly action?: ReactNode;
}

/** A line that stays in the page and explains: what is missing, what was noted, what happens next. */
export function Notice({ tint, icon = "info", children, action }: NoticeProps) {
  return (
    <div className={`notice notice-${tint}`}>
      <Icon name={icon} size={20} />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
