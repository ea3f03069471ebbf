import { useQuery } from "@tanstack/react-query";
import { AddMember } from "../../features/members/add-member.tsx";
import { MemberList } from "../../features/members/member-list.tsx";
import { memberMessages } from "../../features/members/messages.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** Who works for the organisation; people in charge let others in. */
export function MembersPage() {
  const text = useMessages(memberMessages);
  const { organisation, viewer } = useDesk();
  const members = useQuery(useTRPC().desk.members.queryOptions({ organisationId: organisation.id }));
  if (!members.data) return <WaitingPage error={members.error} onRetry={() => void members.refetch()} />;
  const manage = organisation.role === "admin";
  return (
    <>
      <PageTitle title={text.title} detail={text.detail({ count: members.data.length })} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <MemberList
          organisationId={organisation.id}
          members={members.data}
          viewerId={viewer.personId}
          manage={manage}
        />
        {manage ? <AddMember organisationId={organisation.id} /> : <p className="meta">{text.onlyAdmins}</p>}
      </div>
    </>
  );
}
