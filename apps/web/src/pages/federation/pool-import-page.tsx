import { BatchList } from "../../features/pool-import/batch-list.tsx";
import { ImportDesk } from "../../features/pool-import/import-desk.tsx";
import { poolImportMessages } from "../../features/pool-import/messages.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";

/** Tables of professionals: check, take in, hand out claim codes, undo. */
export function PoolImportPage() {
  const text = useMessages(poolImportMessages);
  return (
    <>
      <PageTitle title={text.title} detail={text.detail} />
      <div className="flex flex-col gap-6">
        <ImportDesk />
        <BatchList />
      </div>
    </>
  );
}
