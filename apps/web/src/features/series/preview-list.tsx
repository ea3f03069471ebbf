import type { SeriesPreviewView } from "@nuanlin/api/series/series-view";
import { isoDay, showPeriod, showTimes } from "../../shared/dates.ts";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { seriesMessages } from "./messages.ts";

type Line = SeriesPreviewView["lines"][number];

const tints: Record<Line["kind"], Tint> = {
  moved: "wait",
  changed: "lake",
  cancelled: "bad",
  added: "ok",
  same: "plain",
};

/** What a change does, shift by shift and to how many people, and what it leaves alone. */
export function PreviewList({ preview, timeZone }: { readonly preview: SeriesPreviewView; readonly timeZone: string }) {
  const text = useMessages(seriesMessages);
  const { lines, kept } = preview;
  const asked = lines.some(({ kind, people }) => kind === "moved" && people > 0);
  return (
    <div className="flex flex-col gap-4">
      <section aria-label={text.previewTitle} tabIndex={0} className="focus-ring rounded-control">
        {lines.length === 0 && <p className="text-ink-2">{text.nothing}</p>}
        <ul>
          {lines.map((line, at) => (
            <PreviewLine key={line.shiftId ?? `new ${at}`} line={line} timeZone={timeZone} />
          ))}
        </ul>
      </section>
      {asked && <Notice tint="lake">{text.askAgain}</Notice>}
      {kept.length > 0 && <KeptShifts kept={kept} timeZone={timeZone} />}
    </div>
  );
}

function PreviewLine({ line, timeZone }: { readonly line: Line; readonly timeZone: string }) {
  const text = useMessages(seriesMessages);
  const view = useDateView(timeZone);
  const { kind, before, after, people, ownHeads } = line;
  const period = (slot: NonNullable<Line["after"]>) => showPeriod(slot.times.start, slot.times.end, view);
  const times = (slot: NonNullable<Line["after"]>) => showTimes(slot.times.start, slot.times.end, view);
  const sameDay = (a: NonNullable<Line["after"]>, b: NonNullable<Line["after"]>) =>
    isoDay(a.times.start, timeZone) === isoDay(b.times.start, timeZone);
  const slot = after ?? before;
  const sameTime = before && after && before.times.start === after.times.start && before.times.end === after.times.end;
  const words = {
    moved: text.kindMoved,
    changed: text.lineChanged,
    cancelled: text.lineCancelled,
    added: text.lineAdded,
  };
  return (
    <li className="border-t border-line py-2.5 first:border-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={`min-w-0 flex-1 basis-52 ${kind === "cancelled" ? "text-ink-3 line-through" : ""}`}>
          {kind === "moved" && before && after && !sameTime ? (
            <MovedWords from={period(before)} to={sameDay(before, after) ? times(after) : period(after)} />
          ) : kind === "moved" && after ? (
            text.linePlace({ when: period(after) })
          ) : (
            slot && period(slot)
          )}
        </span>
        {kind !== "same" && <Badge tint={tints[kind]}>{words[kind]}</Badge>}
      </div>
      {ownHeads.length > 0 && <p className="fs-13 text-ink-3">{text.lineOwnHeads({ seats: ownHeads })}</p>}
      {kind !== "added" && kind !== "changed" && kind !== "same" && (
        <p className={`fs-13 ${people > 0 ? "text-warm" : "text-ink-3"}`}>{text.linePeople({ count: people })}</p>
      )}
    </li>
  );
}

/** Old and new time; a line breaks between the two and never within one. */
function MovedWords({ from, to }: { readonly from: string; readonly to: string }) {
  const text = useMessages(seriesMessages);
  return (
    <>
      <span className="whitespace-nowrap">{from}</span>{" "}
      <span className="whitespace-nowrap">{text.lineMovedTo({ to })}</span>
    </>
  );
}

interface KeptShiftsProps {
  readonly kept: SeriesPreviewView["kept"];
  readonly timeZone: string;
}

function KeptShifts({ kept, timeZone }: KeptShiftsProps) {
  const text = useMessages(seriesMessages);
  const view = useDateView(timeZone);
  const count = (why: "begun" | "cancelled") => kept.filter((shift) => shift.why === why).length;
  const begun = count("begun");
  const cancelled = count("cancelled");
  return (
    <section aria-label={text.kept}>
      <h3 className="fs-14 font-normal text-ink-3">{text.kept}</h3>
      <ul className="fs-14 mt-1 flex flex-col gap-1">
        {begun > 0 && <li>{text.keptBegun({ count: begun })}</li>}
        {kept
          .filter(({ why }) => why === "detached")
          .map(({ shiftId, times }) => (
            <li key={shiftId}>{text.keptDetached({ when: showPeriod(times.start, times.end, view) })}</li>
          ))}
        {cancelled > 0 && <li>{text.keptCancelled({ count: cancelled })}</li>}
      </ul>
    </section>
  );
}
