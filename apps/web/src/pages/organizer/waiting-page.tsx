import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton, Skeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { problemText } from "../../shared/problem-text.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { organizerMessages } from "./messages.ts";

interface WaitingPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands in while a page of the desk is fetched, and says so when that failed; what is not there, or not theirs, is not asked for again. */
export function WaitingPage({ error, onRetry }: WaitingPageProps) {
  const text = useMessages(organizerMessages);
  const view = useDateView(districtZone);
  const gone = problemsOf(error).find(({ code }) => code === "NOT_FOUND");
  if (gone) {
    return (
      <EmptyState picture={<SmallTown />} title={problemText(gone, view)} heading>
        <ButtonLink to="/desk/projects" kind="soft">
          {text.toProjects}
        </ButtonLink>
      </EmptyState>
    );
  }
  if (error !== null) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <Loading>
      <Skeleton width="240px" height="32px" className="mb-6" />
      <RowsSkeleton rows={6} />
    </Loading>
  );
}
