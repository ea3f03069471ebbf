import { rem } from "./rem.ts";

/** The twelve scenes; which category shows which is the field's business, not the picture's. */
export type CoverScene =
  | "elder"
  | "child"
  | "mind"
  | "rescue"
  | "env"
  | "culture"
  | "legal"
  | "health"
  | "digital"
  | "community"
  | "able"
  | "event";

type CoverProps = {
  category: CoverScene;
  /** A cover the project uploaded; the scene stands behind it until it has arrived. */
  src?: string;
  /** Only where the picture says something the text beside it does not. */
  label?: string;
  className?: string;
};

/** Fills the box it is given and keeps the middle of the picture; dimmed in the dark theme. */
export function Cover({ category, src, label = "", className = "" }: CoverProps) {
  const scene = `/art/covers/${category}.svg`;
  return (
    <img
      src={src ?? scene}
      alt={label}
      width={400}
      height={240}
      draggable={false}
      className={`block size-full bg-sunken bg-cover bg-center object-cover object-center [filter:var(--cover-filter)] ${className}`}
      {...(src === undefined ? {} : { style: { backgroundImage: `url(${scene})` } })}
    />
  );
}

type CoverThumbProps = { category: CoverScene; src?: string; size?: number };

/** The small square cover of a ledger row or a table. */
export function CoverThumb({ category, src, size = 44 }: CoverThumbProps) {
  return (
    <span className="block flex-none overflow-hidden rounded-control" style={{ width: rem(size), height: rem(size) }}>
      <Cover category={category} {...(src === undefined ? {} : { src })} />
    </span>
  );
}
