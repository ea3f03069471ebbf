import type { ReactNode } from "react";
import { useMessages } from "../messages.ts";
import { displayMessages } from "./messages.ts";

interface SkeletonProps {
  /** CSS lengths, the same as the thing that will stand there. */
  readonly width?: string;
  readonly height: string;
  readonly round?: boolean;
  readonly className?: string;
}

/** One grey shape. */
export function Skeleton({ width = "100%", height, round = false, className = "" }: SkeletonProps) {
  return (
    <span className={`skeleton ${round ? "rounded-full" : ""} ${className}`} style={{ width, height }} aria-hidden />
  );
}

/** Says once that something is on its way and shows the shapes after 200 ms. */
export function Loading({ children }: { readonly children: ReactNode }) {
  const text = useMessages(displayMessages);
  return (
    <div role="status" className="skeleton-late">
      <span className="sr-only">{text.loading}</span>
      {children}
    </div>
  );
}

/** Rows of a list or table on their way. */
export function RowsSkeleton({ rows }: { readonly rows: number }) {
  return (
    <div className="flex flex-col">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex min-h-row items-center gap-3">
          <Skeleton width="40px" height="40px" round />
          <Skeleton width={`${40 + ((row * 17) % 35)}%`} height="16px" />
        </div>
      ))}
    </div>
  );
}
