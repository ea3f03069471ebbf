import type { ReactNode } from "react";
import { useTitle } from "../use-title.ts";

interface PageTitleProps {
  /** The heading; it also names the browser's tab. */
  readonly title: string;
  readonly detail?: ReactNode;
  /** At the right end on a desk, below on a phone. */
  readonly actions?: ReactNode;
  /** Before the heading, a way back for example. */
  readonly before?: ReactNode;
}

/** The one h1 of a page. */
export function PageTitle({ title, detail, actions, before }: PageTitleProps) {
  useTitle(title);
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-3">
      {before}
      <div className="min-w-0 flex-1 basis-60">
        <h1 className="fs-24">{title}</h1>
        {detail && <div className="meta">{detail}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
    </div>
  );
}
