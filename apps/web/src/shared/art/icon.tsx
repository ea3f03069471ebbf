import { iconPaths } from "./icon-paths.ts";
import { rem } from "./rem.ts";

/** Every icon of the house; the last twelve are the category chips. */
export type IconName = keyof typeof iconPaths;

type IconProps = {
  name: IconName;
  /** Side in px at normal type; it grows under large type. 20 beside a word, 25 in the tab bar. */
  size?: number;
  /** The chosen tab gets a soft tint, a kept heart or an earned star goes solid, the window is lit. */
  filled?: boolean;
  /** Only where the icon stands alone; beside a word it is silent. */
  title?: string;
  className?: string;
};

const solidNames: ReadonlySet<IconName> = new Set<IconName>(["heart", "star"]);

function fillOf(name: IconName): string {
  if (name === "window") return "color-mix(in srgb, var(--lamp) 45%, transparent)";
  return solidNames.has(name) ? "currentColor" : "color-mix(in srgb, currentColor 12%, transparent)";
}

/** A line icon in the colour of the text around it; hidden from screen readers unless it has a title. */
export function Icon({ name, size = 20, filled = false, title, className = "" }: IconProps) {
  return (
    <svg
      className={`block flex-none ${className}`}
      style={{ width: rem(size), height: rem(size) }}
      viewBox="0 0 24 24"
      fill={filled ? fillOf(name) : "none"}
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(title === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": title })}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
