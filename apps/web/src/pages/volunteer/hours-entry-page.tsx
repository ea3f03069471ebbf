import { useParams } from "@tanstack/react-router";
import { EntryDetail } from "../../features/hours/entry-detail.tsx";
import { useMyHoursEntry } from "../../features/hours/use-my-hours.ts";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";
import { volunteerMessages } from "./messages.ts";

/** One entry of the ledger with its history. */
export function HoursEntryPage() {
  const text = useMessages(volunteerMessages);
  const { entryId } = useParams({ from: "/volunteer/hours/$entryId" });
  const entry = useMyHoursEntry(entryId);
  return (
    <div className="mx-auto max-w-[40rem]">
      <PageTitle title={entry.data?.title ?? text.entry} before={<BackLink to="/hours" />} />
      {entry.isError && <ErrorState error={entry.error} onRetry={() => void entry.refetch()} />}
      {entry.isPending && (
        <Loading>
          <RowsSkeleton rows={6} />
        </Loading>
      )}
      {entry.data && <EntryDetail entry={entry.data} />}
    </div>
  );
}
