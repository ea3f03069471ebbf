import { CredentialCard } from "../../features/credentials/credential-card.tsx";
import { EducationCard } from "../../features/continuing-education/education-card.tsx";
import { credentialMessages } from "../../features/credentials/messages.ts";
import { useCredentialTypes, useMyCredentials } from "../../features/credentials/use-my-credentials.ts";
import { MySafetyCheck } from "../../features/safety-check/my-safety-check.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";

/** One's credentials, each with its state and what to do next, and how long a check takes. */
export function CredentialsPage() {
  const text = useMessages(credentialMessages);
  const mine = useMyCredentials();
  const types = useCredentialTypes();
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-4">
      <PageTitle title={text.title} before={<BackLink to="/me" />} />
      {mine.isError && <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />}
      {mine.isPending && (
        <Loading>
          <RowsSkeleton rows={4} />
        </Loading>
      )}
      {mine.data?.credentials.length === 0 && (
        <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail}>
          <ButtonLink to="/me/credentials/add" icon="plus">
            {text.add}
          </ButtonLink>
        </EmptyState>
      )}
      {mine.data && mine.data.credentials.length > 0 && (
        <>
          <p className="meta">
            <Dotted
              parts={[
                text.detail,
                text.level({ promised: mine.data.promisedWorkdays }),
                usualWords(mine.data.usualWorkdays),
              ]}
            />
          </p>
          {mine.data.credentials.map((credential) => (
            <CredentialCard
              key={credential.id}
              credential={credential}
              type={types?.find(({ code }) => code === credential.type)}
              today={mine.data.today}
            />
          ))}
          <ButtonLink to="/me/credentials/add" icon="plus" wide>
            {text.add}
          </ButtonLink>
        </>
      )}
      <EducationCard />
      <MySafetyCheck />
    </div>
  );

  function usualWords(days: number | null): string | undefined {
    if (days === null) return undefined;
    return days === 0 ? text.usualToday : text.usual({ days });
  }
}
