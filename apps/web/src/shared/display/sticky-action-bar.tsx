import type { ReactNode } from "react";

/** The page's one action, always within the thumb's reach on a phone; from 640 px on it simply stands in the page. */
export function StickyActionBar({ children }: { readonly children: ReactNode }) {
  return <div className="action-bar">{children}</div>;
}
