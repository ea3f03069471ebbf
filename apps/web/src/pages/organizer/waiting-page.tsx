import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton, Skeleton } from "../../shared/display/skeleton.tsx";

interface WaitingPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands in while a page of the desk is fetched, and says so when that failed. */
export function WaitingPage({ error, onRetry }: WaitingPageProps) {
  if (error !== null) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <Loading>
      <Skeleton width="240px" height="32px" className="mb-6" />
      <RowsSkeleton rows={6} />
    </Loading>
  );
}
