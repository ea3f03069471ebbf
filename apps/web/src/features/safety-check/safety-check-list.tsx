import type { safetyCheckLists } from "@nuanlin/domain/credentials/safety-check-record";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Section } from "../../shared/display/section.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { CheckLine } from "./check-line.tsx";
import { safetyCheckMessages } from "./messages.ts";
import type { ListedCheck } from "./safety-check-types.ts";

/** The checks that wait for a second clerk, and those that end soon. */
export function SafetyCheckList() {
  const text = useMessages(safetyCheckMessages);
  const [list, setList] = useState<(typeof safetyCheckLists)[number]>("unconfirmed");
  const trpc = useTRPC();
  const shown = useQuery(
    trpc.safetyCheck.list.queryOptions({ list, limit: 50 }, { placeholderData: keepPreviousData }),
  );
  return (
    <Section title={text.title} className="mt-8">
      <Card>
        <p className="meta">{text.law}</p>
        <Tabs
          label={text.lists}
          tabs={[
            { id: "unconfirmed", label: text.toConfirm, count: shown.data?.unconfirmed ?? 0 },
            { id: "expiring", label: text.expiring },
          ]}
          value={list}
          onChange={setList}
        >
          {shown.isError ? (
            <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
          ) : shown.isPending || shown.isPlaceholderData ? (
            <Loading>
              <RowsSkeleton rows={2} />
            </Loading>
          ) : (
            <Checks
              checks={shown.data.checks}
              empty={list === "expiring" ? text.emptyExpiring : text.emptyUnconfirmed}
            />
          )}
        </Tabs>
      </Card>
    </Section>
  );
}

function Checks({ checks, empty }: { readonly checks: readonly ListedCheck[]; readonly empty: string }) {
  const text = useMessages(safetyCheckMessages);
  if (checks.length === 0) return <p className="py-4 text-ink-2">{empty}</p>;
  return (
    <ul>
      {checks.map((check) => (
        <li key={check.id} className="flex items-start gap-3 border-t border-line py-3 first:border-t-0">
          <Avatar seed={check.avatarSeed} size={40} />
          <div className="min-w-0 flex-1">
            <p>
              {check.personName}
              {!check.confirmed && check.recordedName !== null && (
                <span className="fs-14 ms-2 text-ink-2">{text.recordedBy({ name: check.recordedName })}</span>
              )}
            </p>
            <CheckLine check={check} name={check.personName} />
          </div>
        </li>
      ))}
    </ul>
  );
}
