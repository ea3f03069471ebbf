import { useNavigate, useSearch } from "@tanstack/react-router";
import { ClaimForm } from "../../features/credentials/claim-form.tsx";
import { credentialMessages } from "../../features/credentials/messages.ts";
import { useCredentialTypes, useMyCredentials } from "../../features/credentials/use-my-credentials.ts";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { BackLink } from "./back-link.tsx";

/** Hands in a paper: of a credential that is new here, or of the next term of one that ends. */
export function AddCredentialPage() {
  const text = useMessages(credentialMessages);
  const { language } = usePreferences();
  const { renews } = useSearch({ from: "/volunteer/me/credentials/add" });
  const navigate = useNavigate();
  const mine = useMyCredentials();
  const types = useCredentialTypes();
  const renewed = mine.data?.credentials.find(({ id }) => id === renews);
  const type = types?.find(({ code }) => code === renewed?.type);
  return (
    <div className="mx-auto flex max-w-[36rem] flex-col gap-4">
      <PageTitle
        title={type ? text.renewTitle({ name: nameIn(type, language) }) : text.addTitle}
        before={<BackLink to="/me/credentials" />}
      />
      {mine.isError && <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />}
      {types && mine.data ? (
        <Card>
          <ClaimForm types={types} renews={renewed} onDone={() => void navigate({ to: "/me/credentials" })} />
        </Card>
      ) : (
        <Loading>
          <RowsSkeleton rows={6} />
        </Loading>
      )}
    </div>
  );
}
