import type { ReactNode } from "react";
import { Dotted, withDots } from "./dotted.tsx";
import { NextShiftScene } from "./next-shift-scene.tsx";
import type { RenderCardLink } from "./project-card.tsx";
import "./art.css";

type NextShiftCardProps = {
  /** For example that this is the next shift, and when. */
  kicker: readonly string[];
  start: string;
  until: string;
  title: string;
  /** Where, and how far. */
  place: readonly (string | undefined)[];
  /** White buttons on the dark card. */
  actions?: ReactNode;
  renderLink?: RenderCardLink;
};

const linkClass = "art-stretch after:rounded-hero";

/** The next promise on top of the first page: dark in both themes, with a lit town at its end. */
export function NextShiftCard({ kicker, start, until, title, place, actions, renderLink }: NextShiftCardProps) {
  return (
    <article className="art-card relative isolate overflow-hidden rounded-hero bg-[linear-gradient(150deg,var(--lake-deep-2),var(--lake-deep)_70%)] p-5 text-on-deep shadow-[0_12px_30px_rgb(12_65_73/.22)]">
      <NextShiftScene />
      <div>
        <p className="fs-14 flex items-center gap-2 text-on-deep-2">
          <span aria-hidden className="size-2 flex-none rounded-full bg-lamp" />
          <span>
            <Dotted parts={kicker} />
          </span>
        </p>
        <p className="mt-2 flex flex-wrap items-baseline gap-x-2.5">
          <span className="fs-36 strong leading-[1.15]">{start}</span>
          <span className="fs-14 text-on-deep-2">{until}</span>
        </p>
        <h2 className="fs-18 mt-1">
          {renderLink === undefined ? withDots(title) : renderLink({ className: linkClass, children: withDots(title) })}
        </h2>
        <p className="fs-14 mt-1 text-on-deep-2">
          <Dotted parts={place} />
        </p>
        {actions !== undefined && (
          <div className="relative z-1 mt-3.5 flex flex-wrap items-center gap-2">{actions}</div>
        )}
      </div>
    </article>
  );
}
