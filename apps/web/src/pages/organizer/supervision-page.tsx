import { EntryList } from "../../features/supervision/entry-list.tsx";
import { supervisionMessages } from "../../features/supervision/messages.ts";
import { MonthTable } from "../../features/supervision/month-table.tsx";
import { useSupervisionLog } from "../../features/supervision/use-supervision.ts";
import { WriteSupervision } from "../../features/supervision/write-supervision.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Section } from "../../shared/display/section.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** The organisation's supervision: what took place, and what it adds up to. */
export function SupervisionPage() {
  const text = useMessages(supervisionMessages);
  const { organisation } = useDesk();
  const log = useSupervisionLog(organisation.id);
  if (!log.data) return <WaitingPage error={log.error} onRetry={() => void log.refetch()} />;
  const { entries, months } = log.data;
  return (
    <>
      <PageTitle title={text.title} detail={text.detail} />
      <div className="flex max-w-[46rem] flex-col gap-6">
        <WriteSupervision organisationId={organisation.id} />
        {entries.length === 0 ? (
          <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail} />
        ) : (
          <>
            <Section title={text.months}>
              <MonthTable months={months} />
            </Section>
            <Section title={text.log}>
              <EntryList entries={entries} />
            </Section>
          </>
        )}
      </div>
    </>
  );
}
