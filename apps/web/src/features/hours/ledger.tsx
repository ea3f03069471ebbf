import { coverSceneOf } from "@nuanlin/domain/codes/service-category";
import { Link } from "@tanstack/react-router";
import { CoverThumb } from "../../shared/art/cover.tsx";
import { LedgerList, LedgerRow, type LedgerTone } from "../../shared/art/ledger-row.tsx";
import { showShortDay, type DateView } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { hoursMessages, stateWord } from "./messages.ts";
import type { HoursLine } from "./use-my-hours.ts";

const tones = { proposed: "wait", confirmed: "ok", checked: "lake", returned: "warm" } as const satisfies Record<
  HoursLine["status"],
  LedgerTone
>;

/** The entries, one row each; a "+" only before hours that count. */
export function Ledger({ entries }: { readonly entries: readonly HoursLine[] }) {
  return (
    <LedgerList>
      {entries.map((entry) => (
        <LedgerLine key={entry.id} entry={entry} />
      ))}
    </LedgerList>
  );
}

function LedgerLine({ entry }: { readonly entry: HoursLine }) {
  const text = useMessages(hoursMessages);
  const view = useDateView(entry.timeZone);
  const hours = showHours(entry.minutes, view.language);
  const counts = !entry.duty && (entry.status === "confirmed" || entry.status === "checked");
  return (
    <LedgerRow
      cover={<CoverThumb category={coverSceneOf(entry.category)} />}
      title={entry.title}
      date={showShortDay(entry.start, view)}
      recordedBy={entry.recordingUnit}
      hours={counts ? `+${hours}` : hours}
      state={stateWord(text, entry.status)}
      tone={tones[entry.status]}
      {...noteOf(entry, text, view)}
      renderLink={({ className, children }) => (
        <Link to="/hours/$entryId" params={{ entryId: entry.id }} className={className}>
          {children}
        </Link>
      )}
    />
  );
}

function noteOf(entry: HoursLine, text: (typeof hoursMessages)["zh-CN"], view: DateView): { readonly note?: string } {
  if (entry.duty) return { note: text.duty };
  if (entry.status === "proposed") return { note: dueWords(entry, text, view) };
  return entry.nature === "added" ? { note: text.sumAdded } : {};
}

/** Until when the unit records the entry; once that day is over, that it was due. */
export function dueWords(
  entry: Pick<HoursLine, "dueAt">,
  text: (typeof hoursMessages)["zh-CN"],
  view: DateView,
): string {
  const day = showShortDay(entry.dueAt, view);
  return entry.dueAt < view.now.getTime() ? text.late({ day }) : text.due({ day });
}
