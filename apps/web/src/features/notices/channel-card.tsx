import { type ReactNode, useId } from "react";
import { IconBox } from "../../shared/art/icon-box.tsx";
import type { IconName } from "../../shared/art/icon.tsx";
import { Card } from "../../shared/display/card.tsx";
import { Notice } from "../../shared/display/notice.tsx";

interface ChannelCardProps {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  /** Why nothing can arrive there. */
  readonly missing: string | undefined;
  readonly children: ReactNode;
}

/** A way to somebody outside of the inbox, with a choice for each topic. */
export function ChannelCard({ icon, title, detail, missing, children }: ChannelCardProps) {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id}>
      <div className="mb-3 flex items-center gap-3">
        <IconBox icon={icon} size={44} />
        <div className="min-w-0 flex-1">
          <h2 id={id} className="fs-18">
            {title}
          </h2>
          <p className="meta">{detail}</p>
        </div>
      </div>
      {missing !== undefined && (
        <div className="mb-3">
          <Notice tint="wait">{missing}</Notice>
        </div>
      )}
      <div className="flex flex-col divide-y divide-line">{children}</div>
    </Card>
  );
}
