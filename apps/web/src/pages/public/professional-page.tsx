import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { profileMessages } from "../../features/pool/profile-messages.ts";
import { ProvenSkills } from "../../features/pool/proven-skills.tsx";
import { Avatar } from "../../shared/art/avatar.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";

const route = getRouteApi("/public/professionals/$personId");

/** What a professional shows of themselves to everybody; closed again, the page is gone. */
export function ProfessionalPage() {
  const text = useMessages(profileMessages);
  const { personId } = route.useParams();
  const shown = useQuery(useTRPC().professionalProfile.show.queryOptions({ personId }, { retry: false }));
  if (shown.isError) {
    // An address that was cut short is no page either.
    const gone = problemsOf(shown.error)?.some(({ code }) => code === "NOT_FOUND" || code === "INVALID_INPUT");
    return gone ? (
      <div className="grid min-h-[50dvh] place-items-center">
        <EmptyState picture={<SmallTown />} heading title={text.gone} detail={text.goneDetail}>
          <ButtonLink to="/professionals" kind="soft">
            {text.toList}
          </ButtonLink>
        </EmptyState>
      </div>
    ) : (
      <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
    );
  }
  if (!shown.data) {
    return (
      <Loading>
        <RowsSkeleton rows={5} />
      </Loading>
    );
  }
  const { name, avatarSeed, headline, about, leading, types, skills } = shown.data;
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-4 py-6">
      <PageTitle title={name} detail={headline} before={<Avatar seed={avatarSeed} size={72} />} />
      {leading && (
        <div>
          <Badge tint="warm" icon="medal">
            {text.leadingBadge}
          </Badge>
        </div>
      )}
      {about !== "" && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{about}</p>}
      <Card as="section">
        <h2 className="fs-20 mb-3">{text.proves}</h2>
        <ProvenSkills types={types} skills={skills} />
        <p className="meta mt-3">{text.checked}</p>
      </Card>
      <div>
        <ButtonLink to="/professionals" kind="text">
          {text.back}
        </ButtonLink>
      </div>
    </div>
  );
}
