import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { CandidateRow } from "./candidate-row.tsx";
import { IssueDialog } from "./issue-dialog.tsx";
import { recognitionMessages } from "./messages.ts";
import type { StarCandidate } from "./star-types.ts";

interface CandidateListProps {
  readonly candidates: readonly StarCandidate[];
  readonly total: number;
}

/** Everybody a star waits for; one at a time or several together, always over the confirm step. */
export function CandidateList({ candidates, total }: CandidateListProps) {
  const text = useMessages(recognitionMessages);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [issuing, setIssuing] = useState<readonly StarCandidate[]>([]);
  const open = candidates.filter(({ isOwn }) => !isOwn);
  const picked = open.filter(({ personId }) => chosen.has(personId));
  const choose = (personId: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(personId);
    else next.delete(personId);
    setChosen(next);
  };
  return (
    <>
      {open.length > 1 && (
        <div className="mb-3 flex flex-wrap items-center gap-3">
          <Button kind="text" size="desk" onPress={() => setChosen(new Set(open.map(({ personId }) => personId)))}>
            {text.chooseAll({ count: open.length })}
          </Button>
          {picked.length > 0 && (
            <Button size="desk" icon="medal" onPress={() => setIssuing(picked)}>
              {text.issueMany({ count: picked.length })}
            </Button>
          )}
          {total > candidates.length && (
            <span className="meta">{text.shownOf({ shown: candidates.length, total })}</span>
          )}
        </div>
      )}
      <Card padding="none" className="overflow-hidden">
        <ul>
          {candidates.map((candidate) => (
            <CandidateRow
              key={candidate.personId}
              candidate={candidate}
              chosen={chosen.has(candidate.personId)}
              onChoose={(on) => choose(candidate.personId, on)}
              onIssue={() => setIssuing([candidate])}
            />
          ))}
        </ul>
      </Card>
      <IssueDialog
        candidates={issuing}
        onClose={() => {
          setIssuing([]);
          setChosen(new Set());
        }}
      />
    </>
  );
}
