import { rem } from "./rem.ts";

type MarkProps = {
  /** Px at normal type. */
  size?: number;
  /** The house's name where the mark stands without it. */
  label?: string;
};

/** The brand mark: two roofs, one lit window, one ripple. Its colours are the same in both themes. */
export function Mark({ size = 32, label }: MarkProps) {
  return (
    <svg
      className="block flex-none"
      style={{ width: rem(size), height: rem(size) }}
      viewBox="0 0 40 40"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <rect width="40" height="40" rx="11" fill="#0E5C63" />
      <path d="M6.5 23.5 15.2 14a2.2 2.2 0 0 1 3.2 0l8.7 9.5" stroke="#9FD3D2" strokeWidth="2.8" />
      <path d="M15.5 23.5 22.4 16a2.2 2.2 0 0 1 3.2 0l7.9 8.5" stroke="#fff" strokeWidth="2.8" />
      <rect x="20.9" y="22.3" width="6.2" height="7" rx="1.8" fill="#F7A45F" />
      <path d="M8 32.5c3-1.6 5 1.2 8 0s5-1.6 8 0 5 1.2 8 0" stroke="#9FD3D2" strokeWidth="2" />
    </svg>
  );
}

type BrandProps = { name: string; size?: number };

/** The mark with the name beside it, as on top of the side bar and the landing page. */
export function Brand({ name, size = 32 }: BrandProps) {
  return (
    <span className="inline-flex items-center gap-2.5 fs-18 strong tracking-[.04em]">
      <Mark size={size} />
      <span className="brand-name">{name}</span>
    </span>
  );
}
