import { useParams } from "@tanstack/react-router";
import { CallCard } from "../../features/care/call-card.tsx";
import { CrisisNumbers } from "../../features/care/crisis-numbers.tsx";
import { careMessages } from "../../features/care/messages.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";

/** One call for a professional, for those who can take it over. */
export function EscalationPage() {
  const text = useMessages(careMessages);
  const { escalationId } = useParams({ from: "/volunteer/escalations/$escalationId" });
  return (
    <div className="mx-auto flex max-w-[30rem] flex-col gap-4">
      <PageTitle title={text.caseTitle} before={<BackLink to="/schedule" />} />
      <CallCard escalationId={escalationId} />
      <CrisisNumbers />
    </div>
  );
}
