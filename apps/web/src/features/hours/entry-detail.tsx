import type { ReactNode } from "react";
import { showInstant, showPeriod, showTime } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { showHours } from "../../shared/quantities.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { dueWords } from "./ledger.tsx";
import { hoursMessages, stateWord } from "./messages.ts";
import type { HoursDetail } from "./use-my-hours.ts";

const tints = { proposed: "wait", confirmed: "ok", checked: "lake", returned: "warm" } as const;

/** One entry: the time given and planned, the signs it rests on, and every step with its reason. */
export function EntryDetail({ entry }: { readonly entry: HoursDetail }) {
  const text = useMessages(hoursMessages);
  const view = useDateView(entry.timeZone);
  return (
    <div className="flex flex-col gap-4">
      <Card as="section">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <p>
            <span className="fs-48 strong">{showHours(entry.minutes, view.language)}</span>{" "}
            <span className="meta">{text.hours}</span>
          </p>
          <Badge tint={tints[entry.status]}>{stateWord(text, entry.status)}</Badge>
        </div>
        <p className="mt-1">{showPeriod(entry.start, entry.end, view)}</p>
        {entry.duty && <p className="meta mt-1">{text.duty}</p>}
        {entry.status === "proposed" && (
          <div className="mt-3">
            <Notice tint={entry.dueAt < view.now.getTime() ? "warm" : "wait"} icon="clock">
              {dueWords(entry, text, view)}
            </Notice>
          </div>
        )}
        <dl className="mt-4">
          <Fact name={text.given}>{text.minutes({ count: entry.minutes })}</Fact>
          <Fact name={text.planned}>{text.minutes({ count: entry.plannedMinutes })}</Fact>
          {entry.breakMinutes > 0 && <Fact name={text.pause}>{text.minutes({ count: entry.breakMinutes })}</Fact>}
          <Fact name={text.unit}>{entry.recordingUnit}</Fact>
          <Fact name={text.nature}>{entry.nature === "verified" ? text.natureVerified : text.natureAdded}</Fact>
          <Fact name={text.signIn}>
            <Sign at={entry.signs?.inAt ?? null} by={entry.signs?.inBy ?? null} zone={entry.timeZone} />
          </Fact>
          <Fact name={text.signOut}>
            <Sign at={entry.signs?.outAt ?? null} by={entry.signs?.outBy ?? null} zone={entry.timeZone} />
          </Fact>
        </dl>
      </Card>
      <History entry={entry} />
      <p className="meta px-1">{text.wrong}</p>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-3 border-t border-line py-2.5">
      <dt className="meta">{name}</dt>
      <dd className="fs-15">{children}</dd>
    </div>
  );
}

interface SignProps {
  readonly at: number | null;
  readonly by: "self" | "roll_call" | null;
  readonly zone: string;
}

function Sign({ at, by, zone }: SignProps) {
  const text = useMessages(hoursMessages);
  const view = useDateView(zone);
  if (at === null) return text.noSign;
  const time = showTime(at, view);
  return by === "self" ? text.bySelf({ time }) : text.byRoll({ time });
}

function History({ entry }: { readonly entry: HoursDetail }) {
  const text = useMessages(hoursMessages);
  const view = useDateView(entry.timeZone);
  const words = {
    proposed: text.stepProposed,
    confirmed: text.stepConfirmed({ unit: entry.recordingUnit }),
    checked: text.stepChecked,
    returned: text.stepReturned,
  };
  const steps = [{ at: entry.proposedAt, to: "proposed" as const, minutes: null, reason: "" }, ...entry.steps];
  return (
    <Card as="section">
      <h2 className="fs-18 mb-3">{text.history}</h2>
      <ol className="flex flex-col">
        {steps.map((step, at) => (
          <li key={`${step.at} ${step.to}`} className="relative ps-6 pb-4 last:pb-0">
            <span aria-hidden className="absolute start-0.5 top-[.45em] size-2.5 rounded-full bg-lake" />
            {at < steps.length - 1 && (
              <span aria-hidden className="absolute start-[6px] top-[1.2em] bottom-0 w-px bg-line-2" />
            )}
            <p className="fs-15">{words[step.to]}</p>
            <p className="meta">
              {showInstant(step.at, view)}
              {step.minutes !== null && <> {text.stepMinutes({ hours: showHours(step.minutes, view.language) })}</>}
            </p>
            {step.reason !== "" && <p className="fs-14 mt-1 text-ink-2">{text.reason({ reason: step.reason })}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
