import { useState } from "react";
import { EntryList } from "../../features/supervision/entry-list.tsx";
import { supervisionMessages } from "../../features/supervision/messages.ts";
import { useMySupervision } from "../../features/supervision/use-supervision.ts";
import { WriteSupervision } from "../../features/supervision/write-supervision.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";

/** What one gave and received, and writing down what one gave. */
export function MySupervisionPage() {
  const text = useMessages(supervisionMessages);
  const mine = useMySupervision();
  const [chosen, choose] = useState("");
  const organisations = mine.data?.organisations ?? [];
  const organisationId = chosen || organisations[0]?.id;
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-4">
      <PageTitle title={text.mineTitle} detail={text.detail} before={<BackLink to="/me" />} />
      {mine.isError && <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />}
      {mine.isPending && (
        <Loading>
          <RowsSkeleton rows={4} />
        </Loading>
      )}
      {organisations.length > 1 && (
        <SelectField
          label={text.forOrganisation}
          choices={organisations.map(({ id, name }) => ({ id, label: name }))}
          value={organisationId ?? ""}
          onChange={choose}
        />
      )}
      {organisationId !== undefined && <WriteSupervision key={organisationId} organisationId={organisationId} />}
      {mine.data && organisations.length === 0 && <Notice tint="lake">{text.noOrganisation}</Notice>}
      {mine.data?.entries.length === 0 && (
        <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneMine} />
      )}
      {mine.data && mine.data.entries.length > 0 && <EntryList entries={mine.data.entries} own />}
    </div>
  );
}
