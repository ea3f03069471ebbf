import type { MySignup } from "./use-my-signups.ts";

/** sure: one comes. open: waiting, asked or offered. off: the organizer ended it. */
export type DayMark = "sure" | "open" | "off";

export function markOf({ status }: Pick<MySignup, "status">): DayMark {
  if (status === "confirmed") return "sure";
  return status === "removed" ? "off" : "open";
}

const mostMarks = 3;

/** Up to three small marks: filled where one comes, hollow where it is still open. What is off has none. */
export function DayMarks({ signups }: { readonly signups: readonly MySignup[] }) {
  const marks = signups.map(markOf).filter((mark) => mark !== "off");
  return (
    <span aria-hidden className="flex h-1.5 items-center justify-center gap-1">
      {marks.slice(0, mostMarks).map((mark, at) => (
        <span
          key={at}
          className={`size-1.5 rounded-full ${mark === "sure" ? "bg-warm-soft shadow-[0_0_0_.5px_var(--warm)]" : "border-[1.5px] border-ink-3"}`}
        />
      ))}
    </span>
  );
}
