import type { ReactNode } from "react";

interface EmptyStateProps {
  /** The small town with one lit window. */
  readonly picture?: ReactNode;
  /** Why it is empty, in one sentence. */
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** Where the empty state is the whole page, its title is the page's heading. */
  readonly heading?: boolean;
  /** One or two ways on. */
  readonly children?: ReactNode;
}

/** An empty list: why, and where to go from here. */
export function EmptyState({ picture, title, detail, heading, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-4 py-6 text-center">
      {picture && <div className="mb-4 max-w-full">{picture}</div>}
      {heading ? <h1 className="fs-20">{title}</h1> : <p className="strong">{title}</p>}
      {detail && <p className="meta mt-1 text-balance">{detail}</p>}
      {children && <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}
