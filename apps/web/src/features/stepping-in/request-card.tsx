import type { ReactNode } from "react";
import { Icon, type IconName } from "../../shared/art/icon.tsx";

interface RequestCardProps {
  /** Of what is asked; the messages about it lead here. */
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** A question of one neighbour to another: warm, with both answers beside each other. */
export function RequestCard({ id, icon, title, children, actions }: RequestCardProps) {
  return (
    <article id={id} tabIndex={-1} className="rounded-card bg-warm-tint p-[18px]">
      <div className="flex items-start gap-3">
        <Icon name={icon} size={22} className="mt-[.15em] text-warm-ink" />
        <div className="min-w-0 flex-1">
          <h2 className="fs-16 text-warm-ink">{title}</h2>
          {children}
          <div className="mt-2.5 flex flex-wrap items-center gap-2">{actions}</div>
        </div>
      </div>
    </article>
  );
}
