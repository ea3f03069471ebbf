import { Icon, type IconName } from "./icon.tsx";
import { rem } from "./rem.ts";

/** What kind of thing the box stands for; the word beside it says the same. */
export type BoxTone = "lake" | "warm" | "iris" | "ok" | "bad" | "plain";

const tones: Record<BoxTone, string> = {
  lake: "bg-lake-tint text-lake",
  warm: "bg-warm-tint text-warm",
  iris: "bg-iris-tint text-iris",
  ok: "bg-ok-tint text-ok",
  bad: "bg-bad-tint text-bad",
  plain: "bg-sunken text-ink-2",
};

type IconBoxProps = { icon: IconName; tone?: BoxTone; size?: number };

/** An icon on its tinted tile, 36 in lists and 44 alone. */
export function IconBox({ icon, tone = "lake", size = 36 }: IconBoxProps) {
  return (
    <span
      className={`grid flex-none place-items-center ${size > 40 ? "rounded-[14px]" : "rounded-[12px]"} ${tones[tone]}`}
      style={{ width: rem(size), height: rem(size) }}
    >
      <Icon name={icon} size={Math.round(size * 0.54)} />
    </span>
  );
}
