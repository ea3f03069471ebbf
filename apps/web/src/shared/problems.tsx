import type { Problem } from "@nuanlin/domain/problem";
import { Icon } from "./art/icon.tsx";
import { districtZone } from "./district-zone.ts";
import { problemText } from "./problem-text.ts";
import { useDateView } from "./use-date-view.ts";

interface ProblemsProps {
  readonly list: readonly Problem[] | undefined;
  /** The zone of the place the problem speaks about. */
  readonly zone?: string;
  /** "quiet" explains a thing that cannot be done yet; "loud" is read out at once, after somebody pressed. */
  readonly tone?: "quiet" | "loud";
}

/** Every reason at once, one sentence each; nothing when there is none. */
export function Problems({ list, zone = districtZone, tone = "loud" }: ProblemsProps) {
  const view = useDateView(zone);
  const sentences = [...new Set((list ?? []).map((problem) => problemText(problem, view)))];
  if (sentences.length === 0) return null;
  return (
    <div
      className={tone === "loud" ? "notice notice-bad" : "notice notice-wait"}
      role={tone === "loud" ? "alert" : "note"}
    >
      <Icon name="alert" size={20} />
      <ul className="flex flex-col gap-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
