import { showTime } from "../../shared/dates.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { markOf, type DayMark } from "./day-marks.tsx";
import type { MySignup } from "./use-my-signups.ts";

const frames: Record<DayMark, string> = {
  sure: "bg-lake-tint text-lake-ink",
  open: "border border-dashed border-line-2 text-ink-2",
  off: "bg-sunken text-ink-3 line-through",
};

/** A sign-up in a narrow column: what and, with room for three lines, when; full, dashed or struck as its card is. */
export function EntryLine({ signup, lines }: { readonly signup: MySignup; readonly lines: 1 | 3 }) {
  const view = useDateView(signup.timeZone);
  const time = showTime(signup.start, view);
  return (
    <span className={`fs-13 block rounded-[8px] px-1.5 py-1 text-start leading-[1.3] ${frames[markOf(signup)]}`}>
      {lines === 1 ? (
        <>
          <span className="sr-only">{time} </span>
          <span className="line-clamp-1 break-all">{signup.title}</span>
        </>
      ) : (
        <>
          <b className="strong block">{time}</b>
          <span className="line-clamp-3 break-words">{signup.title}</span>
        </>
      )}
    </span>
  );
}
