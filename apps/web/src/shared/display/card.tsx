import type { ReactNode } from "react";

interface CardProps {
  readonly children: ReactNode;
  readonly as?: "section" | "article" | "div" | "li";
  /** "card" is 20 px (24 on a desk); "none" where rows or a cover reach the edge. */
  readonly padding?: "card" | "none";
  readonly "aria-labelledby"?: string;
  readonly className?: string;
}

/** White paper with a soft shadow and a hairline inside. */
export function Card({ children, as: Tag = "div", padding = "card", className = "", ...rest }: CardProps) {
  return (
    <Tag className={`card ${className}`} data-pad={padding} {...rest}>
      {children}
    </Tag>
  );
}
