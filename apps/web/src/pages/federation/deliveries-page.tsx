import { LetterList } from "../../features/deliveries/letter-list.tsx";
import { deliveryMessages } from "../../features/deliveries/messages.ts";
import { RetryAll } from "../../features/deliveries/retry-all.tsx";
import { keyOf, useDeadLetters, useRetry } from "../../features/deliveries/use-dead-letters.ts";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";

/** Messages that did not get through, why, and sending them again. */
export function DeliveriesPage() {
  const text = useMessages(deliveryMessages);
  const dead = useDeadLetters();
  const retry = useRetry();
  const { letters = [], total = 0 } = dead.data ?? {};
  const busyLetter = retry.isPending
    ? letters.find(({ letter }) => letter.id === retry.variables.letters[0]?.id)
    : undefined;
  return (
    <>
      <PageTitle
        title={text.title}
        detail={dead.data && (total === 0 ? text.detailNone : text.detail({ total }))}
        actions={letters.length > 1 && <RetryAll letters={letters} />}
      />
      {dead.isError ? (
        <ErrorState error={dead.error} onRetry={() => void dead.refetch()} />
      ) : dead.isPending ? (
        <Loading>
          <RowsSkeleton rows={6} />
        </Loading>
      ) : letters.length === 0 ? (
        <EmptyState picture={<SmallTown />} title={text.emptyTitle} detail={text.emptyDetail}>
          <ButtonLink to="/federation" kind="soft">
            {text.toOverview}
          </ButtonLink>
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          <Problems list={problemsOf(retry.error)} />
          <LetterList
            letters={letters}
            busy={busyLetter && keyOf(busyLetter)}
            onRetry={({ letter }) => retry.mutate({ letters: [letter] })}
          />
          <p className="meta">{text.privacy}</p>
          {total > letters.length && <p className="meta">{text.shownOf({ shown: letters.length, total })}</p>}
        </div>
      )}
    </>
  );
}
