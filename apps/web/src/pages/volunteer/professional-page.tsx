import { MyProfessionalPage } from "../../features/pool/my-professional-page.tsx";
import { profileMessages } from "../../features/pool/profile-messages.ts";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { BackLink } from "./back-link.tsx";

/** One's own page as a professional, and who may see what of it. */
export function ProfessionalPage() {
  const text = useMessages(profileMessages);
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-6">
      <PageTitle title={text.title} detail={text.detail} before={<BackLink to="/me" />} />
      <MyProfessionalPage />
    </div>
  );
}
