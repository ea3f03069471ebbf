import { useId, type ReactNode } from "react";

interface SectionProps {
  readonly title: ReactNode;
  /** At the right end of the title: "all 46", a sort order. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled part of a page. */
export function Section({ title, end, children, className = "" }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id={id} className="fs-20">
          {title}
        </h2>
        {end && <div className="fs-14 text-lake">{end}</div>}
      </div>
      {children}
    </section>
  );
}
