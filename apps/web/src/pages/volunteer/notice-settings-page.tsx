import { NoticePreferencesForm } from "../../features/notices/preferences-form.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";
import { volunteerMessages } from "./messages.ts";

/** What one is told over which channel; mails lead here too. */
export function NoticeSettingsPage() {
  const text = useMessages(volunteerMessages);
  return (
    <div className="mx-auto max-w-[36rem]">
      <PageTitle title={text.noticeSettings} before={<BackLink to="/me/settings" />} />
      <NoticePreferencesForm />
    </div>
  );
}
