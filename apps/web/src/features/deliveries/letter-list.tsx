import type { DeadLetterView } from "@nuanlin/api/notices/deliveries-router";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { DataTable } from "../../shared/display/data-table.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useWide } from "../../shared/use-wide.ts";
import { failureReason } from "./failure-reason.ts";
import { kindMessages, kindOf } from "./kind-messages.ts";
import { deliveryMessages, reasonKeys } from "./messages.ts";
import { keyOf } from "./use-dead-letters.ts";

interface LetterListProps {
  readonly letters: readonly DeadLetterView[];
  /** The letter that is being sent again just now. */
  readonly busy: string | undefined;
  readonly onRetry: (letter: DeadLetterView) => void;
}

/** Dead letters with what they were, why they did not get through, and sending each again; cards where there is no room for a table. */
export function LetterList({ letters, busy, onRetry }: LetterListProps) {
  const text = useMessages(deliveryMessages);
  const view = useDateView(districtZone);
  const isWide = useWide();
  const wordsOf = useLetterWords();
  const retry = (letter: DeadLetterView) => (
    <Button
      kind={isWide ? "text" : "outline"}
      size={isWide ? "row" : "phone"}
      busy={busy === keyOf(letter)}
      aria-label={text.retryFor(wordsOf(letter))}
      onPress={() => onRetry(letter)}
    >
      {text.retry}
    </Button>
  );
  if (!isWide) {
    return (
      <Card padding="none" className="overflow-hidden">
        <ul>
          {letters.map((letter) => (
            <li key={keyOf(letter)} className="border-t border-line p-4 first:border-0">
              <p className="strong">{wordsOf(letter).kind}</p>
              <p className="meta mt-0.5">
                <Dotted
                  parts={[
                    text[letter.channel ?? "notMade"],
                    text.triedTimes({ count: letter.attempts }),
                    showInstant(letter.since, view),
                  ]}
                />
              </p>
              <div className="mt-1.5 mb-3">
                <Why letter={letter} />
              </div>
              {retry(letter)}
            </li>
          ))}
        </ul>
      </Card>
    );
  }
  return (
    <Card>
      <DataTable
        caption={text.list}
        rows={letters}
        keyOf={keyOf}
        columns={[
          { id: "kind", head: text.kind, cell: (letter) => wordsOf(letter).kind },
          {
            id: "channel",
            head: text.channel,
            cell: ({ channel }) => <span className="whitespace-nowrap">{text[channel ?? "notMade"]}</span>,
          },
          { id: "why", head: text.why, cell: (letter) => <Why letter={letter} /> },
          {
            id: "tries",
            head: text.tries,
            cell: ({ attempts }) => <span className="whitespace-nowrap">{text.triesCount({ count: attempts })}</span>,
          },
          {
            id: "since",
            head: text.since,
            cell: ({ since }) => <span className="whitespace-nowrap">{showInstant(since, view)}</span>,
          },
          { id: "act", head: <span className="sr-only">{text.act}</span>, cell: retry, align: "end" },
        ]}
      />
    </Card>
  );
}

function useLetterWords() {
  const text = useMessages(deliveryMessages);
  const kinds = useMessages(kindMessages);
  return ({ letter, kind, lastError }: DeadLetterView) => {
    const known = kindOf(kind);
    return {
      kind: known === null ? text.otherKind : kinds[known],
      why: text[reasonKeys[failureReason(letter.source, lastError)]],
    };
  };
}

/** The reason in plain words; what the other side said itself is one press away, for whoever mends it. */
function Why({ letter }: { readonly letter: DeadLetterView }) {
  const text = useMessages(deliveryMessages);
  const { kind, why } = useLetterWords()(letter);
  if (letter.lastError === null) return why;
  return (
    <details className="max-w-measure">
      <summary className="focus-ring cursor-pointer rounded-tile py-1">{why}</summary>
      <p className="fs-13 mt-1 rounded-tile bg-sunken px-3 py-2 text-ink-2 [overflow-wrap:anywhere]">
        <span className="sr-only">{text.saidFor({ kind })}</span>
        <code lang="en">{letter.lastError}</code>
      </p>
    </details>
  );
}
