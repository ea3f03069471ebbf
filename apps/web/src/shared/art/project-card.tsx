import type { ReactNode } from "react";
import { Dotted, withDots } from "./dotted.tsx";
import { ReasonLine } from "./reason-line.tsx";
import { SeatRing } from "./seat-ring.tsx";
import "./art.css";

type RingProps = Parameters<typeof SeatRing>[0];

/** Draws the link around the title; its class makes the whole card the target, so it must be put on the link itself. */
export type RenderCardLink = (link: { className: string; children: ReactNode }) => ReactNode;

interface Wording {
  readonly lang?: string;
  readonly className?: string;
}

type ProjectCardProps = {
  renderLink: RenderCardLink;
  title: string;
  /** The language and font of texts that are not in the page's own language. */
  titleWording?: Wording;
  reasonWording?: Wording;
  /** Most often `<Cover>`; it fills the picture's box. */
  cover: ReactNode;
  /** One badge at the top left of the picture. */
  badge?: ReactNode;
  /** The heart at the top right; it stays a button of its own above the card's link. */
  heart?: ReactNode;
  place: string;
  distance?: string;
  time: string;
  /** Absent where there is no shift to count places of. */
  ring?: RingProps | undefined;
  reason?: string;
  /** Most often `<AvatarStack>`. */
  faces?: ReactNode;
  facesNote?: string;
  /** A small button of its own, for example to queue when the shift is full. */
  action?: ReactNode;
};

const coverHeight = "h-[136px] sm:h-[156px]";
const frame = "overflow-hidden rounded-card bg-surface shadow-card";

const linkClass = "art-stretch after:z-1 after:rounded-card";

/** One project in a list. The whole card is one link; heart and action lie above it. */
export function ProjectCard(props: ProjectCardProps) {
  const { renderLink, title, titleWording, cover, badge, heart, place, distance, time, ring } = props;
  const { reason, reasonWording, faces, facesNote, action } = props;
  return (
    <article
      className={`art-card art-press relative ${frame} transition-shadow duration-state [@media(hover:hover)]:hover:shadow-[var(--sh-2),var(--edge)]`}
    >
      <div className={`relative overflow-hidden ${coverHeight}`}>
        {cover}
        {badge !== undefined && <div className="absolute start-3 top-3">{badge}</div>}
        {heart !== undefined && <div className="absolute end-1.5 top-1.5 z-2">{heart}</div>}
      </div>
      <div className="px-[18px] pt-[15px] pb-[17px]">
        <div className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <h3 className="fs-18">
              {renderLink({ className: linkClass, children: <span {...titleWording}>{withDots(title)}</span> })}
            </h3>
            <p className="mt-[5px] meta">
              <Dotted parts={[place, distance]} />
              <br />
              {time}
            </p>
          </div>
          {ring !== undefined && <SeatRing {...ring} />}
        </div>
        {reason !== undefined && (
          <div className="mt-[11px]">
            <ReasonLine>{reasonWording ? <span {...reasonWording}>{withDots(reason)}</span> : reason}</ReasonLine>
          </div>
        )}
        {(faces !== undefined || facesNote !== undefined || action !== undefined) && (
          <div className="mt-[13px] flex items-center gap-2.5">
            {faces}
            <span className="min-w-0 flex-1 meta">{facesNote}</span>
            {action !== undefined && <div className="relative z-2 -my-1">{action}</div>}
          </div>
        )}
      </div>
    </article>
  );
}

function Bone({ className }: { className: string }) {
  return <div className={`rounded-small bg-skel ${className}`} />;
}

/** The same box while the list is on its way; appears after 200 ms so that a fast answer does not flicker. */
export function ProjectCardSkeleton() {
  return (
    <div aria-hidden className={`art-skeleton ${frame}`}>
      <div className={`bg-skel ${coverHeight}`} />
      <div className="px-[18px] pt-[15px] pb-[17px]">
        <div className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <Bone className="h-[1.5rem] w-3/5" />
            <Bone className="mt-2.5 h-[.875rem] w-2/5" />
            <Bone className="mt-2 h-[.875rem] w-1/2" />
          </div>
          <div className="size-[3.375rem] rounded-full border-5 border-skel" />
        </div>
        <Bone className="mt-[15px] h-[1.125rem] w-4/5" />
        <div className="mt-3 flex items-center gap-2.5">
          <div className="size-7 rounded-full bg-skel" />
          <Bone className="h-[.875rem] w-1/4" />
        </div>
      </div>
    </div>
  );
}
