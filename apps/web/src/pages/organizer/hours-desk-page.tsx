import { useQuery } from "@tanstack/react-query";
import { HoursDesk } from "../../features/hours-desk/hours-desk.tsx";
import { hoursDeskMessages } from "../../features/hours-desk/messages.ts";
import { Dotted } from "../../shared/art/dotted.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDesk } from "./desk-context.tsx";
import { WaitingPage } from "./waiting-page.tsx";

/** The hours that the organisation has to stand for. */
export function HoursDeskPage() {
  const text = useMessages(hoursDeskMessages);
  const { organisation, viewer } = useDesk();
  const hours = useQuery(useTRPC().desk.waitingHours.queryOptions({ organisationId: organisation.id }));
  return (
    <>
      <PageTitle title={text.title} detail={<Dotted parts={[text.detail, text.rule]} />} />
      {hours.data ? (
        <HoursDesk hours={hours.data} viewerId={viewer.personId} />
      ) : (
        <WaitingPage error={hours.error} onRetry={() => void hours.refetch()} />
      )}
    </>
  );
}
