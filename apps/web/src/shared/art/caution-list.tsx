import type { ReactNode } from "react";
import { withDots } from "./dotted.tsx";
import { IconBox, type BoxTone } from "./icon-box.tsx";
import type { IconName } from "./icon.tsx";

/** A risk, a rule or a protection; warm for what may be hard, plain for a rule, ok for what is taken care of. */
export type Caution = { icon: IconName; tone: BoxTone; title: string; note: ReactNode };

type CautionListProps = {
  items: readonly Caution[];
  /** Under a hairline, for example where to call when it gets too much. */
  footer?: ReactNode;
};

/** What may be hard and what has been prepared, in one quiet card. */
export function CautionList({ items, footer }: CautionListProps) {
  return (
    <div className="flex flex-col gap-4 rounded-card bg-surface p-5 shadow-card">
      <ul className="flex flex-col gap-4">
        {items.map((item) => (
          <li key={item.title} className="flex items-start gap-3">
            <IconBox icon={item.icon} tone={item.tone} />
            <div className="min-w-0">
              <b className="fs-15 strong block leading-[1.6]">{item.title}</b>
              <p className="meta">{withDots(item.note)}</p>
            </div>
          </li>
        ))}
      </ul>
      {footer !== undefined && <div className="meta border-t border-line pt-4">{footer}</div>}
    </div>
  );
}
