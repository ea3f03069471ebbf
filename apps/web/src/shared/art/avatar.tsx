import { Children, type CSSProperties, type ReactNode } from "react";
import { avatarTraits, type AvatarTraits } from "./avatar-traits.ts";
import { rem } from "./rem.ts";

type AvatarProps = {
  /** An id; the same seed always gives the same face. */
  seed: string;
  /** Px at normal type: 28 and 30 in stacks, 44 in a bar, 52 in a seat. */
  size?: number;
  /** The person's name where nothing beside the picture says it; silent otherwise. */
  label?: string;
  className?: string;
};

function HairBehind({ hairShape, hair }: AvatarTraits) {
  switch (hairShape) {
    case "long":
      return <path d="M-17.5-16C-19-40 19-40 17.5-16L18 4C12 9-12 9-18 4Z" fill={hair} />;
    case "bun":
      return <circle cy="-35" r="7" fill={hair} />;
    case "bob":
      return <path d="M-18-14C-20-40 20-40 18-14L17-3C10 0-10 0-17-3Z" fill={hair} />;
    default:
      return null;
  }
}

function HairAbove({ hairShape, hair }: AvatarTraits) {
  switch (hairShape) {
    case "bald":
      return <path d="M-15.5-14c-.5-4 0-7 1.5-9 1 3 .5 6-1.5 9zM15.5-14c.5-4 0-7-1.5-9-1 3-.5 6 1.5 9z" fill={hair} />;
    case "side":
      return <path d="M-16-13C-18-34-4-38 5-35 16-33 18-22 15.5-13 14-20 10-24 4-25-3-20-12-20-16-13Z" fill={hair} />;
    default:
      return (
        <path
          d="M-16-14C-17.5-33-5-36 2-34.5 14-34 17.5-24 15.5-14 12-22 4-25-4-23.5-10-22.5-14-19-16-14Z"
          fill={hair}
        />
      );
  }
}

function Face() {
  return (
    <>
      <g fill="#5B3B2C">
        <circle cx="-5" cy="-14" r="1.3" />
        <circle cx="5" cy="-14" r="1.3" />
      </g>
      <path d="M-4-8.3c2.5 2.4 5.5 2.4 8 0" fill="none" stroke="#A4613F" strokeWidth="1.5" strokeLinecap="round" />
      <g fill="#EE9C7C" opacity=".45">
        <circle cx="-9" cy="-10" r="2.6" />
        <circle cx="9" cy="-10" r="2.6" />
      </g>
    </>
  );
}

function Glasses() {
  return (
    <g fill="none" stroke="#4A4440" strokeWidth="1.2">
      <circle cx="-5.5" cy="-14" r="4" />
      <circle cx="5.5" cy="-14" r="4" />
      <path d="M-1.5-14h3" />
    </g>
  );
}

/** A neighbour drawn from a seed. Below 31 px the eyes and the mouth are left out: they would only be specks. */
export function Avatar({ seed, size = 36, label, className = "" }: AvatarProps) {
  const traits = avatarTraits(seed);
  return (
    <svg
      className={`block flex-none rounded-full ${className}`}
      style={{ width: rem(size), height: rem(size) }}
      viewBox="0 0 64 64"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <rect width="64" height="64" fill={traits.wall} />
      <g transform="translate(32 43) scale(.88)">
        <HairBehind {...traits} />
        <path d="M-5.5-8h11v16h-11z" fill={traits.neck} />
        <path d="M-28 46C-28 15-15 5 0 5S28 15 28 46Z" fill={traits.cloth} />
        <path d="M-6 4c0 7.5 12 7.5 12 0z" fill={traits.neck} />
        <circle cy="-16" r="15.5" fill={traits.face} />
        <HairAbove {...traits} />
        {size > 30 && <Face />}
        {traits.glasses && <Glasses />}
      </g>
    </svg>
  );
}

type AvatarStackProps = {
  /** One `<Avatar>` each, in the order to show them; the fifth and later are not drawn. */
  children: ReactNode;
  /** The same px the avatars were given. */
  size?: number;
  /** What the last circle says about the others, for example "+3". */
  more?: string;
  /** What a screen reader hears instead of the faces. */
  label?: string;
};

/** Faces overlapping by 28 %, at most four, and a last circle for the others. */
export function AvatarStack({ children, size = 28, more, label }: AvatarStackProps) {
  const items: ReactNode[] = Children.toArray(children).slice(0, 4);
  if (more !== undefined) {
    items.push(
      <span
        key="more"
        className="grid size-full place-items-center rounded-full bg-sunken fs-12 leading-none text-ink-2"
      >
        {more}
      </span>,
    );
  }
  return (
    <span
      className="inline-flex items-center"
      style={{ "--stack": rem(size) } as CSSProperties}
      {...(label === undefined ? {} : { role: "img", "aria-label": label })}
    >
      {items.map((item, at) => (
        <span
          key={at}
          className="block size-(--stack) rounded-full shadow-[0_0_0_2px_var(--stack-gap,var(--surface))] not-first:-ms-[calc(var(--stack)*.28)]"
        >
          {item}
        </span>
      ))}
    </span>
  );
}
