import { DeskDirectory } from "../../features/pool/desk-directory.tsx";
import { poolMessages } from "../../features/pool/messages.ts";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDesk } from "./desk-context.tsx";

/** Professionals who agreed to be found, for organisations the federation has approved. */
export function PoolPage() {
  const text = useMessages(poolMessages);
  const { organisation } = useDesk();
  return (
    <>
      <PageTitle title={text.title} detail={text.detail} />
      {organisation.status === "approved" ? (
        <DeskDirectory organisationId={organisation.id} />
      ) : (
        <EmptyState picture={<SmallTown />} title={text.onlyApproved} detail={text.onlyApprovedDetail}>
          <ButtonLink to="/desk/organisation" kind="soft">
            {text.toOrganisation}
          </ButtonLink>
        </EmptyState>
      )}
    </>
  );
}
