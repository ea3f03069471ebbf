import type { ReactNode } from "react";
import { Avatar, AvatarStack } from "./avatar.tsx";
import { samples } from "./gallery-samples.ts";
import type { RenderCardLink } from "./project-card.tsx";

/** A link that goes nowhere. */
export const sampleLink: RenderCardLink = ({ className, children }) => (
  <a href="#art" className={className}>
    {children}
  </a>
);

/** Seeds of made-up neighbours. */
export const samplePeople = ["a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8"] as const;

/** The seats of a ring with its words. */
export function ringOf(taken: number, total: number) {
  const left = total - taken;
  return {
    taken,
    total,
    label: samples.ringLabel(left, total),
    center: left === 0 ? { big: samples.full } : { small: samples.left, big: String(left) },
  };
}

/** Some neighbours. */
export function Faces({ from, count, more }: { from: number; count: number; more?: string }) {
  return (
    <AvatarStack size={28} {...(more === undefined ? {} : { more })}>
      {samplePeople.slice(from, from + count).map((seed) => (
        <Avatar key={seed} seed={seed} size={28} />
      ))}
    </AvatarStack>
  );
}

/** A button that only shows where one would be. */
export function Pill({ children, className }: { children: ReactNode; className: string }) {
  return (
    <span className={`fs-14 strong inline-flex min-h-tap-min items-center gap-2 rounded-full px-[15px] ${className}`}>
      {children}
    </span>
  );
}

/** A badge that only shows where one would be. */
export function Badge({ children, className }: { children: ReactNode; className: string }) {
  return (
    <span className={`fs-13 inline-flex h-[26px] items-center gap-[5px] rounded-full px-2.5 ${className}`}>
      {children}
    </span>
  );
}

/** One part of the gallery with its name. */
export function Shelf({ id, children, className = "" }: { id: string; children: ReactNode; className?: string }) {
  return (
    <section id={id} className="py-4">
      <p className="meta mb-2">{id}</p>
      <div className={className}>{children}</div>
    </section>
  );
}
