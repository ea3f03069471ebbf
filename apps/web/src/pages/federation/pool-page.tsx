import { getRouteApi } from "@tanstack/react-router";
import { RecordLearning } from "../../features/continuing-education/record-learning.tsx";
import { FederationDirectory } from "../../features/pool/federation-directory.tsx";
import { poolImportMessages } from "../../features/pool-import/messages.ts";
import { poolMessages } from "../../features/pool/messages.ts";
import { PoolHealth } from "../../features/pool/pool-health.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { useMessages } from "../../shared/messages.ts";

const route = getRouteApi("/federation/pool");

/** The district's pool of professionals: looking for somebody, and how it stands. */
export function PoolPage() {
  const text = useMessages(poolMessages);
  const importText = useMessages(poolImportMessages);
  const { tab = "directory" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageTitle
        title={text.title}
        detail={text.detail}
        actions={
          <ButtonLink to="/federation/pool/import" kind="outline">
            {importText.title}
          </ButtonLink>
        }
      />
      <Tabs
        label={text.tabs}
        tabs={[
          { id: "directory", label: text.directory },
          { id: "health", label: text.health },
        ]}
        value={tab}
        onChange={(next) => void navigate({ search: next === "health" ? { tab: next } : {} })}
      >
        <div className="pt-4">
          {tab === "directory" ? (
            <FederationDirectory moreFor={({ personId, name }) => <RecordLearning personId={personId} name={name} />} />
          ) : (
            <PoolHealth />
          )}
        </div>
      </Tabs>
    </>
  );
}
