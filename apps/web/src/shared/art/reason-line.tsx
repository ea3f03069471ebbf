import type { ReactNode } from "react";
import { withDots } from "./dotted.tsx";
import { Icon } from "./icon.tsx";

type ReasonLineProps = {
  children: ReactNode;
  /** On its own tinted block, as on the detail page; otherwise one line inside a card. */
  block?: boolean;
};

/** Why this suits you, beside the lit window. */
export function ReasonLine({ children, block = false }: ReasonLineProps) {
  if (block) {
    return (
      <p className="flex gap-[11px] rounded-[18px] bg-warm-tint px-[18px] py-[15px] fs-15 leading-[1.6] text-warm-ink">
        <Icon name="window" filled size={20} className="mt-[.15em] text-warm" />
        <span>{withDots(children)}</span>
      </p>
    );
  }
  return (
    <p className="flex items-start gap-[7px] fs-14 leading-[1.5] text-warm-ink">
      <Icon name="window" filled size={17} className="mt-[.15em] text-warm" />
      <span>{withDots(children)}</span>
    </p>
  );
}
