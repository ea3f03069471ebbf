import { Inbox } from "../../features/notices/inbox.tsx";
import { noticeMessages } from "../../features/notices/messages.ts";
import { ButtonLink } from "../../shared/button-link.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useHashTarget } from "../../shared/use-hash-target.ts";
import { layoutMessages } from "./messages.ts";

/** The inbox, the same in every shell: of a volunteer, of the desk, of the federation. */
export function InboxPage() {
  const text = useMessages(layoutMessages);
  const notices = useMessages(noticeMessages);
  useHashTarget();
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageTitle
        title={text.inbox}
        actions={
          <ButtonLink to="/me/settings/notices" kind="text" size="desk" icon="settings" className="-mx-3">
            {text.inboxSettings}
          </ButtonLink>
        }
      />
      <Inbox
        way={
          <ButtonLink to="/projects" kind="soft">
            {notices.find}
          </ButtonLink>
        }
      />
    </div>
  );
}
